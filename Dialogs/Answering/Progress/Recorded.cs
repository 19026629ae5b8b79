using Duban.Plans.Progress;

namespace Duban.Dialogs.Answering;

/// <summary>Whether anything was recorded yet: while nothing was, the answers say so.</summary>
internal static class Recorded
{
    /// <summary>Anything on the item.</summary>
    public static bool On(ItemStanding at) => at.Matter.Version > 0 || at.Lines.Any(On);

    /// <summary>Anything on the line.</summary>
    public static bool On(Standing at) => at.Line.Version > 0;

    /// <summary>Whether the line has a report of the period that is to be reported now, or a later one.</summary>
    public static bool IsReported(Standing at, DateOnly today, ProgressRules rules) =>
        at.Line.Last is { } last && string.CompareOrdinal(last.Period, ReportPeriod.ForReport(today, at.Start, null, rules).Key) >= 0;
}
