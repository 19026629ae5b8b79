using System.Text;

namespace Duban.Plans;

/// <summary>Whole numbers in Chinese numerals: 十三 is 13, 二〇二一 is 2021. Simplified, traditional and formal (壹贰叁) forms.</summary>
public static class ChineseNumber
{
    private const string Simple = "零一二三四五六七八九";
    private const int LongestNumeral = 16;

    /// <summary>The number that the numeral says, or null where it says none. Written digit by digit (二〇二一) or with 十, 百, 千, 万.</summary>
    public static int? Parse(string? numeral)
    {
        if (string.IsNullOrEmpty(numeral) || numeral.Length > LongestNumeral)
        {
            return null;
        }

        return numeral.All(letter => Digit(letter) >= 0) ? ParseDigits(numeral) : ParseScaled(numeral);
    }

    /// <summary>Whether the letter can stand in a numeral.</summary>
    public static bool IsNumeral(char letter) => Digit(letter) >= 0 || Scale(letter) > 0;

    /// <summary>The numeral of a number from 0 to 9999: 13 is 十三.</summary>
    public static string Format(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9999);
        if (number == 0)
        {
            return "零";
        }

        var text = new StringBuilder();
        foreach (var (scale, letter) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            AppendPlace(text, number / scale % 10, letter, number % scale > 0);
        }

        var numeral = text.ToString().TrimEnd('零');
        return numeral.StartsWith("一十", StringComparison.Ordinal) ? numeral[1..] : numeral;
    }

    private static void AppendPlace(StringBuilder text, int digit, string scale, bool more)
    {
        if (digit > 0)
        {
            text.Append(Simple[digit]).Append(scale);
        }
        else if (more && text.Length > 0 && text[^1] != '零')
        {
            text.Append('零');
        }
    }

    private static int? ParseDigits(string numeral) =>
        numeral.Length <= 9 ? numeral.Aggregate(0, (sum, letter) => sum * 10 + Digit(letter)) : null;

    private static int? ParseScaled(string numeral)
    {
        long total = 0, below = 0;
        var digit = -1;
        foreach (var letter in numeral)
        {
            var value = Digit(letter);
            if (value > 0 && digit > 0)
            {
                return null;
            }

            if (value >= 0)
            {
                digit = value;
                continue;
            }

            var scale = Scale(letter);
            if (scale == 0)
            {
                return null;
            }

            (total, below) = Raise(total, below, digit, scale);
            digit = -1;
        }

        var sum = total + below + Math.Max(digit, 0);
        return sum <= int.MaxValue ? (int)sum : null;
    }

    // 廿 and 卅 carry their own digit; 十 alone means 一十; 万 lifts all that stands before it.
    private static (long Total, long Below) Raise(long total, long below, int digit, int scale) => scale switch
    {
        10_000 => ((total + below + Math.Max(digit, 0)) * 10_000, 0),
        20 or 30 => (total, below + scale),
        _ => (total, below + (digit > 0 ? digit : 1) * scale),
    };

    private static int Digit(char letter) => letter switch
    {
        '〇' or '零' or '○' or 'Ｏ' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '兩' or '贰' or '貳' => 2,
        '三' or '叁' or '參' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' or '陸' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    private static int Scale(char letter) => letter switch
    {
        '十' or '拾' => 10,
        '廿' => 20,
        '卅' => 30,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        '万' or '萬' => 10_000,
        _ => 0,
    };
}
