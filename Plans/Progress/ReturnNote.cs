namespace Duban.Plans.Progress;

/// <summary>退办: why a report came back, and by when a better one is due (L29).</summary>
/// <param name="Reason">What is missing.</param>
/// <param name="Due">The new date; null where the unit's own head sent it back.</param>
/// <param name="On">The day it came back.</param>
public sealed record ReturnNote(string Reason, DateOnly? Due, DateOnly On);
