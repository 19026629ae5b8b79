namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>A drawn line, level or upright.</summary>
/// <param name="IsLevel">Whether it lies level.</param>
/// <param name="At">Its height when level, else its distance from the left.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends, beyond where it begins.</param>
public readonly record struct Rule(bool IsLevel, double At, double From, double To);
