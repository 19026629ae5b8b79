using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Duban.Plans.Notices.Formats.Word;

/// <summary>Writes the numbers of automatic lists: 13 as 十三, ⒀, XIII, m or 癸… as the list asks.</summary>
internal static class NumberFormat
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string LegalScales = "拾佰仟";
    private static readonly (int Value, string Roman)[] Romans =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>The number in the format; empty for bullets and for what shows no number.</summary>
    public static string Write(int number, NumberFormatValues format)
    {
        if (format == NumberFormatValues.None || format == NumberFormatValues.Bullet || number < 0) return "";
        if (format == NumberFormatValues.UpperRoman) return Roman(number);
        if (format == NumberFormatValues.LowerRoman) return Roman(number).ToLowerInvariant();
        if (format == NumberFormatValues.UpperLetter) return Letter(number);
        if (format == NumberFormatValues.LowerLetter) return Letter(number).ToLowerInvariant();
        if (format == NumberFormatValues.DecimalZero) return number.ToString("00", CultureInfo.InvariantCulture);
        if (format == NumberFormatValues.DecimalFullWidth || format == NumberFormatValues.DecimalFullWidth2) return Digitwise(number, "０１２３４５６７８９");
        if (format == NumberFormatValues.IdeographDigital || format == NumberFormatValues.JapaneseDigitalTenThousand || format == NumberFormatValues.TaiwaneseDigital) return Digitwise(number, Digits);
        if (format == NumberFormatValues.IdeographTraditional) return Of(Stems, number);
        if (format == NumberFormatValues.IdeographZodiac) return Of(Branches, number);
        if (format == NumberFormatValues.DecimalEnclosedCircle || format == NumberFormatValues.DecimalEnclosedCircleChinese) return Circled(number);
        if (format == NumberFormatValues.DecimalEnclosedParen) return Enclosed(number, '⑴', $"({number})");
        if (format == NumberFormatValues.DecimalEnclosedFullstop) return Enclosed(number, '⒈', $"{number}.");
        if (format == NumberFormatValues.ChineseLegalSimplified || format == NumberFormatValues.IdeographLegalTraditional || format == NumberFormatValues.JapaneseLegal) return Legal(number);
        return IsChinese(format) && number <= 9999 ? ChineseNumber.Format(number) : number.ToString(CultureInfo.InvariantCulture);
    }

    private static bool IsChinese(NumberFormatValues format) =>
        format == NumberFormatValues.ChineseCounting || format == NumberFormatValues.ChineseCountingThousand || format == NumberFormatValues.JapaneseCounting
        || format == NumberFormatValues.TaiwaneseCounting || format == NumberFormatValues.TaiwaneseCountingThousand || format == NumberFormatValues.IdeographEnclosedCircle;

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999) return number.ToString(CultureInfo.InvariantCulture);
        var roman = "";
        foreach (var (value, letters) in Romans)
        {
            for (; number >= value; number -= value) roman += letters;
        }

        return roman;
    }

    // a … z, aa, bb: as Word goes on.
    private static string Letter(int number) =>
        number is < 1 or > 780 ? number.ToString(CultureInfo.InvariantCulture) : new string((char)('A' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Digitwise(int number, string digits) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => digits[digit - '0']));

    private static string Of(string letters, int number) =>
        number >= 1 && number <= letters.Length ? letters[number - 1].ToString() : number.ToString(CultureInfo.InvariantCulture);

    private static string Circled(int number) => number switch
    {
        >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        >= 21 and <= 35 => ((char)('㉑' + number - 21)).ToString(),
        >= 36 and <= 50 => ((char)('㊱' + number - 36)).ToString(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Enclosed(int number, char first, string other) => number is >= 1 and <= 20 ? ((char)(first + number - 1)).ToString() : other;

    private static string Legal(int number)
    {
        if (number is < 0 or > 9999) return number.ToString(CultureInfo.InvariantCulture);
        return string.Concat(ChineseNumber.Format(number).Select(letter => "十百千".IndexOf(letter, StringComparison.Ordinal) is >= 0 and var scale ? LegalScales[scale]
            : Digits.IndexOf(letter == '零' ? '〇' : letter, StringComparison.Ordinal) is >= 0 and var digit ? LegalDigits[digit] : letter));
    }
}
