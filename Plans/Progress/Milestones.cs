namespace Duban.Plans.Progress;

/// <summary>The limits inside an item before its last one: one that passed without a report in its period is missed.</summary>
internal static class Milestones
{
    /// <summary>The latest limit that was missed; null for none.</summary>
    public static DateOnly? Missed(Standing at, DateOnly today, ProgressRules rules) => at.Item.Deadlines
        .Select(deadline => deadline.Due)
        // The last limit is none of them, even where a later date took its place.
        .Where(due => due < today && due >= at.Start && due < at.Item.Deadlines.Max(deadline => deadline.Due) && !(at.Line.Last?.Day >= ReportPeriod.Of(due!.Value, rules.Cadence).From))
        .Max();
}
