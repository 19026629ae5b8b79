using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;

namespace Duban.Dialogs.CheckIns;

/// <summary>By when something is expected, as a report says it.</summary>
/// <param name="today">The office's day.</param>
/// <param name="year">The plan's year.</param>
internal sealed partial class ExpectedDays(DateOnly today, int year)
{
    /// <summary>The day in "预计11月底完成"; null for a clause that expects nothing.</summary>
    public DateOnly? Expected(string folded) =>
        CheckInWords.Find("marks.expected", folded) is { } mark && CheckInWords.Find("marks.finished", folded) is not null && mark.Start < 8 ? In(folded) : null;

    /// <summary>The day of a clause that says little else.</summary>
    public DateOnly? Alone(string folded) => folded.Length <= 16 ? In(folded) : null;

    /// <summary>The last day that a text allows; null for none.</summary>
    public DateOnly? In(string folded) => DayOfMonth(folded) ?? Spans(folded).Select(span => (DateOnly?)span.To).LastOrDefault();

    // 本月25号, 下个月5日
    private DateOnly? DayOfMonth(string folded)
    {
        if (MonthDay().Match(folded) is not { Success: true } match) return null;
        var month = today.AddMonths(match.Groups["next"].Success ? 1 : 0);
        var day = Value(match.Groups["day"].Value);
        return day >= 1 && day <= DateTime.DaysInMonth(month.Year, month.Month) ? new DateOnly(month.Year, month.Month, day) : null;
    }

    private static int Value(string number) => Shares.Bare(number) ?? 0;

    /// <summary>12.15 and 12/15 are days only where a day was asked for.</summary>
    public DateOnly? Dotted(string said) => DottedDay().Match(said) is { Success: true } match ? In($"{match.Groups["month"].Value}月{match.Groups["day"].Value}日") : null;

    // A time that is past means the next one: in December "1月底" is next January.
    private IEnumerable<DaySpan> Spans(string folded) => Times.Find(folded, today, today.Year >= year ? today.Year : year)
        .Select(mark => (DaySpan)mark.Value!).Select(span => span.To < today.AddMonths(-6) ? new DaySpan(span.From?.AddYears(1), span.To.AddYears(1)) : span);

    [GeneratedRegex(@"(?:本月|这个月|当月|(?<next>下月|下个月))的?(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[号日]")]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"^(?<month>[0-9]{1,2})[./-](?<day>[0-9]{1,2})$")]
    private static partial Regex DottedDay();
}
