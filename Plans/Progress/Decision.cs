namespace Duban.Plans.Progress;

/// <summary>What becomes of an act: how things stand after it, or why it is not possible.</summary>
/// <param name="After">How things stand after it; null where it is refused.</param>
/// <param name="Refusal">Why not; null where it is done.</param>
public sealed record Decision<T>(T? After, Refusal? Refusal)
    where T : class;
