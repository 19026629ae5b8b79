using System.Text.RegularExpressions;

namespace Duban.Plans.Progress;

/// <summary>Checks bank card numbers: who issues such numbers, how long they are, and the check digit.</summary>
internal static partial class BankCard
{
    /// <summary>Whether it is one.</summary>
    public static bool IsValid(string digits) => Issued().IsMatch(digits) && HasLuhn(digits) && !ResidentId.IsShaped(digits);

    /// <summary>Whether the last digit is the check digit of the others (Luhn).</summary>
    public static bool HasLuhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : (digit * 2 / 10) + (digit * 2 % 10);
        }

        return sum % 10 == 0;
    }

    // UnionPay and the cards that Chinese banks issued before it; Visa; Mastercard; JCB; American Express; Diners.
    [GeneratedRegex("^(?:6[024589][0-9]{14,17}|955[0-9]{13,16}|4(?:[0-9]{12}|[0-9]{15,18})|(?:5[1-8]|2[2-7])[0-9]{14}|35[0-9]{14,17}|3[47][0-9]{13}|3[0689][0-9]{12})$")]
    private static partial Regex Issued();
}
