namespace Duban.Plans;

/// <summary>A unit's or a group's role in an item.</summary>
/// <param name="Role">What it has to do.</param>
/// <param name="Name">The document's own name, brackets full-width, breaks removed.</param>
/// <param name="Kind">Whether the name is one unit or stands for several.</param>
public sealed record Duty(DutyRole Role, string Name, DutyKind Kind);
