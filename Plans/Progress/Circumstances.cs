namespace Duban.Plans.Progress;

/// <summary>What a decision rests on beside the line itself.</summary>
/// <param name="Today">The office's day.</param>
/// <param name="Now">The instant, UTC.</param>
/// <param name="Actor">Who acts.</param>
/// <param name="Rules">The office's rules.</param>
/// <param name="Limit">The day by which the unit's part must be done, later dates granted included; null for none.</param>
/// <param name="ReportLimit">The day by which the period's report is due; null for none.</param>
/// <param name="NeedsUnit">Whether the unit wants its reports signed by its head.</param>
public sealed record Circumstances(
    DateOnly Today, DateTimeOffset Now, Actor Actor, ProgressRules Rules, DateOnly? Limit = null, DateOnly? ReportLimit = null, bool NeedsUnit = false)
{
    /// <summary>Whether what the actor gives waits for the head's signature; the head's own does not.</summary>
    public bool AwaitsUnit => NeedsUnit && !Actor.IsHead;
}
