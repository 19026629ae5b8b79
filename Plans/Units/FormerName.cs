namespace Duban.Plans.Units;

/// <summary>A name that a unit bore once.</summary>
/// <param name="Name">The name as notices printed it.</param>
/// <param name="Until">The day from which another one counts.</param>
public sealed record FormerName(string Name, DateOnly Until);
