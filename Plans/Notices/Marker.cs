namespace Duban.Plans.Notices;

/// <summary>The number at the start of a paragraph.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Number">What it says; for 1.2 the last part.</param>
/// <param name="Label">The number as the document prints it, without dots and brackets around.</param>
/// <param name="Length">How many letters it takes, blanks after it included.</param>
public sealed record Marker(MarkerKind Kind, int Number, string Label, int Length)
{
    /// <summary>Whether a bracket of the number is lost: 三）.</summary>
    public bool BracketLost { get; init; }
}
