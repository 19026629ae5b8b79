using System.Globalization;
using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;
using Duban.Plans;

namespace Duban.Dialogs.People;

/// <summary>The days of a leave: 10月12日到15日, 下周, 周四和周五, 明天起三天, 12-15 October.</summary>
internal static partial class LeaveDays
{
    // A day that passed so long ago belongs to the year that comes: in December 1月5日 is next January's.
    private const int LongAgo = 100;

    /// <summary>The first and last day; null where none are named.</summary>
    public static (DateOnly From, DateOnly To)? Read(string text, DateOnly today)
    {
        var written = Weekdays(Spans(Dotted().Replace(text, "${m}月${d}日")), today);
        var count = CountOfDays(ref written);
        List<DaySpan> spans = [.. Times.Find(written, today, today.Year).Select(mark => mark.Value).OfType<DaySpan>()];
        if (spans.Count == 0) return count > 0 ? (today, today.AddDays(count - 1)) : null;
        var from = spans[0].From ?? spans[0].To;
        var to = count > 0 ? from.AddDays(count - 1) : spans[^1].To;
        return to < today.AddDays(-LongAgo) && !NamesYear().IsMatch(text) ? (from.AddYears(1), to.AddYears(1)) : (from, to);
    }

    // 10月12日到15日 and 12-15 October name their month once.
    private static string Spans(string text)
    {
        text = SameMonth().Replace(text, match => $"{match.Groups["m"].Value}月{match.Groups["a"].Value}日至{match.Groups["m"].Value}月{match.Groups["b"].Value}日");
        text = DaysThenMonth().Replace(text, match => $"{match.Groups["a"].Value} {match.Groups["m"].Value} to {match.Groups["b"].Value} {match.Groups["m"].Value}");
        return MonthThenDays().Replace(text, match => $"{match.Groups["a"].Value} {match.Groups["m"].Value} to {match.Groups["b"].Value} {match.Groups["m"].Value}");
    }

    private static string Weekdays(string text, DateOnly today)
    {
        var week = 0;
        text = Chinese().Replace(text, match =>
        {
            // 下周四和周五: the second one is in the same week.
            week = match.Groups["week"].Value switch { "下" => 1, "本" or "这" => 0, _ => week };
            return Written(today, week, "一二三四五六日天".IndexOf(match.Groups["day"].Value, StringComparison.Ordinal) is 7 ? 6 : "一二三四五六日天".IndexOf(match.Groups["day"].Value, StringComparison.Ordinal));
        });
        return English().Replace(text, match => Written(today, match.Groups["week"].Value == "next" ? 1 : 0, ((int)Enum.Parse<DayOfWeek>(match.Groups["day"].Value, ignoreCase: true) + 6) % 7));
    }

    private static string Written(DateOnly today, int week, int day)
    {
        var date = today.AddDays(-(((int)today.DayOfWeek + 6) % 7) + week * 7 + day);
        return date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
    }

    // 三天, taken out of the text: it says how long, not when.
    private static int CountOfDays(ref string text)
    {
        if (Days().Match(text) is not { Success: true } match) return 0;
        text = text.Remove(match.Index, match.Length);
        var number = match.Groups["n"].Value;
        var count = int.TryParse(number, CultureInfo.InvariantCulture, out var digits) ? digits : ChineseNumber.Parse(number.Replace('两', '二')) ?? 1;
        return match.Groups["unit"].Value is "周" or "个星期" or "week" or "weeks" ? count * 7 : count;
    }

    [GeneratedRegex(@"(?<![0-9.])(?<m>1[0-2]|0?[1-9])[./](?<d>3[01]|[12][0-9]|0?[1-9])(?![0-9.%])(?:日|号)?")]
    private static partial Regex Dotted();

    [GeneratedRegex(@"(?<m>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])\s*月\s*(?<a>[0-9]{1,2})\s*[日号]?\s*(?:到|至|[-—–~～])\s*(?<b>[0-9]{1,2})\s*[日号]?(?!\s*月|[0-9])")]
    private static partial Regex SameMonth();

    [GeneratedRegex(@"(?<a>[0-9]{1,2})(?:st|nd|rd|th)?\s*(?:to|until|till|and|[-—–~])\s*(?<b>[0-9]{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<m>[a-z]{3,9})")]
    private static partial Regex DaysThenMonth();

    [GeneratedRegex(@"(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+(?<a>[0-9]{1,2})(?:st|nd|rd|th)?\s*(?:to|until|till|and|[-—–~])\s*(?<b>[0-9]{1,2})(?:st|nd|rd|th)?(?!\s+[a-z]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))")]
    private static partial Regex MonthThenDays();

    [GeneratedRegex("(?<week>[下本这])?个?(?:周|星期|礼拜)(?<day>[一二三四五六日天])(?!天)")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"(?:(?<week>next|this)\s+)?(?<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b")]
    private static partial Regex English();

    [GeneratedRegex(@"(?:for\s+)?(?<![月第0-9])(?<n>[0-9]{1,2}|[一二两三四五六七八九十]{1,3}|(?<=\s)a)\s*(?<unit>个?工作日|天|周|个星期|days?|weeks?)(?!内)")]
    private static partial Regex Days();

    [GeneratedRegex("(?:19|20)[0-9]{2}")]
    private static partial Regex NamesYear();
}
