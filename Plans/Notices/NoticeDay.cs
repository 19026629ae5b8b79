using System.Globalization;
using System.Text.RegularExpressions;

namespace Duban.Plans.Notices;

/// <summary>Reads 2021年8月12日, 二〇二一年八月十二日 and 2021-08-12.</summary>
public static partial class NoticeDay
{
    /// <summary>The last day that the text names, or null.</summary>
    public static DateOnly? Read(string text)
    {
        var match = Day().Matches(Spaces.RemoveAll(TextFolding.Fold(text))).LastOrDefault();
        return match is null ? null : Of(Number(match, "y"), Number(match, "m"), Number(match, "d"));
    }

    private static DateOnly? Of(int year, int month, int day) =>
        year is > 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(Match match, string name)
    {
        var word = match.Groups[name].Value.Replace('О', '〇').Replace('O', '〇').Replace('0', '〇');
        return int.TryParse(match.Groups[name].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : ChineseNumber.Parse(word) ?? 0;
    }

    [GeneratedRegex("(?<y>(?:19|20)[0-9]{2}|二[0〇○零ОO一二三四五六七八九]{3})[年./-](?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,2})[月./-](?<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日?")]
    private static partial Regex Day();
}
