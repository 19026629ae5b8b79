namespace Duban.Plans.Progress;

/// <summary>待单位审签: a report waits for the unit's head (L19).</summary>
public sealed record AwaitingUnit : LineState
{
    /// <inheritdoc/>
    public override string Name => "awaiting-unit";

    /// <summary>The head signs: on to the supervision office.</summary>
    public AwaitingReview Approve() => new();

    /// <summary>The head sends it back to the officer.</summary>
    public InProgress SendBack() => new();

    /// <summary>A newer report takes the place of the one that waits.</summary>
    public LineState Report(bool needsUnit) => needsUnit ? this : new AwaitingReview();
}
