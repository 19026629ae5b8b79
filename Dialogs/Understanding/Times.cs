using System.Globalization;
using System.Text.RegularExpressions;
using Duban.Plans;

namespace Duban.Dialogs.Understanding;

/// <summary>Finds the days and spans a question names: 2021-09-30, 三季度末前, 下周, 年内, next month.</summary>
internal static partial class Times
{
    /// <summary>All mentions, the value a <see cref="DaySpan"/>; <paramref name="year"/> is the plan's, for days that name none.</summary>
    public static IEnumerable<Mark> Find(string text, DateOnly today, int year)
    {
        foreach (Match match in Pattern().Matches(text))
        {
            if (Span(match, today, year) is { } span) yield return new Mark(match.Index, match.Length, Tags.Time, span);
        }
    }

    private static DaySpan? Span(Match match, DateOnly today, int year)
    {
        var named = match.Groups["y"].Success ? int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture) : year;
        if (named is < 1900 or > 2200) return null;
        var span = match switch
        {
            _ when match.Groups["m"].Success => MonthOrDay(match, named),
            _ when match.Groups["month"].Success => EnglishDay(match, named),
            _ when match.Groups["q"].Success => Quarter(Number(match.Groups["q"].Value), named),
            _ when match.Groups["half"].Success => match.Groups["half"].Value is "上" or "first" ? new DaySpan(new(named, 1, 1), new(named, 6, 30)) : new DaySpan(new(named, 7, 1), new(named, 12, 31)),
            _ when match.Groups["word"].Success => Relative(match.Groups["word"].Value, today),
            _ when match.Groups["days"].Success => new DaySpan(today, today.AddDays(Number(match.Groups["days"].Value) * UnitDays(match.Groups["unit"].Value))),
            _ => new DaySpan(new(named, 1, 1), new(named, 12, 31)),
        };
        return span is { } found && match.Groups["before"].Success ? found with { From = null } : span;
    }

    private static DaySpan? MonthOrDay(Match match, int year)
    {
        var month = Number(match.Groups["m"].Value);
        if (month is < 1 or > 12) return null;
        if (!match.Groups["d"].Success) return MonthSpan(month, year);
        var day = Number(match.Groups["d"].Value);
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DaySpan(new(year, month, day), new(year, month, day)) : null;
    }

    private static DaySpan? EnglishDay(Match match, int year)
    {
        var month = EnglishMonth(match.Groups["month"].Value);
        if (!match.Groups["day"].Success) return MonthSpan(month, year);
        var day = Number(match.Groups["day"].Value);
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DaySpan(new(year, month, day), new(year, month, day)) : null;
    }

    private static DaySpan? MonthSpan(int month, int year) =>
        month is < 1 or > 12 ? null : new DaySpan(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)));

    private static DaySpan? Quarter(int quarter, int year) =>
        quarter is < 1 or > 4 ? null : new DaySpan(new(year, quarter * 3 - 2, 1), new DateOnly(year, quarter * 3, 1).AddMonths(1).AddDays(-1));

    private static DaySpan? Relative(string word, DateOnly today)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var month = new DateOnly(today.Year, today.Month, 1);
        var quarter = new DateOnly(today.Year, (today.Month - 1) / 3 * 3 + 1, 1);
        return word switch
        {
            "今天" or "今日" or "today" => new(today, today),
            "明天" or "tomorrow" => new(today.AddDays(1), today.AddDays(1)),
            "后天" => new(today.AddDays(2), today.AddDays(2)),
            "本周" or "这周" or "这个星期" or "本星期" or "this week" => new(monday, monday.AddDays(6)),
            "下周" or "下个星期" or "下星期" or "next week" => new(monday.AddDays(7), monday.AddDays(13)),
            "本月" or "本月底" or "这个月底" or "这个月" or "当月" or "月底" or "月低" or "月内" or "this month" or "end of the month" or "month end" => new(month, month.AddMonths(1).AddDays(-1)),
            "下月" or "下个月" or "next month" => new(month.AddMonths(1), month.AddMonths(2).AddDays(-1)),
            "本季度" or "这个季度" or "季度末" or "this quarter" => new(quarter, quarter.AddMonths(3).AddDays(-1)),
            "下季度" or "下个季度" or "next quarter" => new(quarter.AddMonths(3), quarter.AddMonths(6).AddDays(-1)),
            _ when word.EndsWith("最后一个季度", StringComparison.Ordinal) => new(new(today.Year, 10, 1), new(today.Year, 12, 31)),
            "元旦" or "元旦节" => new(new(today.Year + 1, 1, 1), new(today.Year + 1, 1, 1)),
            "明年" or "next year" => new(new(today.Year + 1, 1, 1), new(today.Year + 1, 12, 31)),
            _ => new(new(today.Year, 1, 1), new(today.Year, 12, 31)),
        };
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : ChineseNumber.Parse(text) ?? 0;

    private static int UnitDays(string unit) => unit switch { "周" or "个星期" or "星期" or "week" or "weeks" => 7, "个月" or "month" or "months" => 30, _ => 1 };

    private static int EnglishMonth(string month) =>
        1 + Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, name => name.Length > 0 && month.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("""
        (?<before>by\s+|before\s+|截至|到(?=.{2,12}为止)|截止到?|不晚于|最迟)?(?:the\s+)?
        (?: (?:end\s+of\s+)?(?<y>(?:19|20)[0-9]{2})\s*[-/.年]\s*(?<m>[0-9]{1,2})(?:\s*[-/.月]\s*(?<d>[0-9]{1,2})\s*[日号]?|\s*月[份底末内]?)        # 2021-09-30, 2021年9月
          | (?:(?<y>(?:19|20)[0-9]{2})\s*年)?\s*(?<m>[0-9]{1,2}|十[一二]?|[一二三四五六七八九])\s*月(?:\s*(?<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*[日号]|份|底|末|内)?   # 11月15日, 十一月底
          | (?:(?<y>(?:19|20)[0-9]{2})\s*年)?\s*第?(?<q>[一二三四1-4])季度末? | (?:end\s+of\s+)?q(?<q>[1-4])\b                                # 第三季度, Q3
          | (?:(?<y>(?:19|20)[0-9]{2})\s*年)?(?<half>[上下])半年
          | (?:end\s+of\s+)?(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?                                                           # 31 December 2021, December 31
            (?<month>january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|may(?=\s*[0-9,.?]|$)|jun|jul|aug|sept?|oct|nov|dec)\b
            (?:\s+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?![0-9]))?(?:,?\s+(?<y>(?:19|20)[0-9]{2}))?
          | (?<word>元旦节?|今天|今日|明天|后天|本周|这周|这个星期|本星期|下周|下个星期|下星期|本月底|这个月底|本月|这个月|当月|月底|月低|月内|下月|下个月|本季度|这个季度|下季度|下个季度|季度末|(?:今年)?最后一个季度|今年年底|今年底|今年末|今年内|今年|本年度?|当年|明年|年底|年低|年末|年内|年终
            |today|tomorrow|this\ week|next\ week|this\ month|end\ of\ the\ month|month\ end|next\ month|this\ quarter|next\ quarter|this\ year|end\ of\ the\ year|year\ end|year's\ end|year\ is\ out|year\ is\ over|next\ year)
          | (?:未来|今后|接下来|近|within\s+|in\s+the\s+next\s+|next\s+)?(?<![哪几每那某])(?<days>[0-9]{1,3}|[一二两三四五六七八九十]{1,3})\s*(?<unit>天|日|周|个星期|星期|个月|days?|weeks?|months?)(?:之内|内|以内)?   # 未来10天内
          | (?<y>(?:19|20)[0-9]{2})\s*年?(?:底|末|内)? )
        (?:[（(]含[^（）()]{0,6}[）)])?(?<before>\s*(?:为止|之前|以前|前|止))?
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern();
}
