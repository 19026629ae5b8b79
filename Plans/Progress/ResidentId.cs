using System.Globalization;

namespace Duban.Plans.Progress;

/// <summary>Checks resident identity numbers (GB 11643): a province, a day of birth, and in the new ones a check digit.</summary>
internal static class ResidentId
{
    private const string CheckDigits = "10X98765432";
    private const int OldLength = 15;
    private const int Length = 18;

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private static readonly HashSet<string> Provinces =
    [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
        "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83",
    ];

    /// <summary>Whether it is one of 18 digits.</summary>
    public static bool IsValid(string digits) => IsShaped(digits) && CheckDigit(digits) == digits[^1];

    /// <summary>Whether it could be one of 18 digits but for its check digit.</summary>
    public static bool IsShaped(string digits) => digits.Length == Length && Provinces.Contains(digits[..2]) && IsDay(digits[6..14]);

    /// <summary>Whether it is an old one of 15 digits, which have no check digit.</summary>
    public static bool IsOld(string digits) => digits.Length == OldLength && Provinces.Contains(digits[..2]) && IsDay("19" + digits[6..12]);

    /// <summary>The check digit that belongs to the first 17 (ISO 7064 mod 11-2).</summary>
    public static char CheckDigit(string digits) => CheckDigits[Weights.Select((weight, index) => weight * (digits[index] - '0')).Sum() % CheckDigits.Length];

    private static bool IsDay(string text) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and < 2100;
}
