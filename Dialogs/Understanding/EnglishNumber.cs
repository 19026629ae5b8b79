using System.Globalization;

namespace Duban.Dialogs.Understanding;

/// <summary>English number words and ordinals up to ninety-nine: thirteen, twenty-first, 31st.</summary>
internal static class EnglishNumber
{
    /// <summary>Matches cardinals in words or digits.</summary>
    public const string Pattern = @"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|[0-9]{1,4})";

    /// <summary>Matches ordinals in words or digits.</summary>
    public const string OrdinalPattern = @"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|[0-9]{1,3}(?:st|nd|rd|th))";

    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] OrdinalOnes =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The words that a misspelt number may mean.</summary>
    public static IEnumerable<string> Words => Ones.Skip(1).Concat(Tens).Where(word => word.Length >= 4);

    /// <summary>The number, or null where the word is none.</summary>
    public static int? Parse(string word)
    {
        var digits = new string([.. word.TakeWhile(char.IsAsciiDigit)]);
        if (digits.Length > 0) return int.Parse(digits, CultureInfo.InvariantCulture);
        var parts = word.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 ? TensOf(parts[0]) + Small(parts[1]) : Small(word) ?? TensOf(word.Replace("tieth", "ty", StringComparison.Ordinal));
    }

    private static int? Small(string word)
    {
        var index = Math.Max(Array.IndexOf(Ones, word), Array.IndexOf(OrdinalOnes, word));
        return index < 0 ? null : index;
    }

    private static int? TensOf(string word)
    {
        var index = Array.IndexOf(Tens, word);
        return index < 0 ? null : (index + 2) * 10;
    }
}
