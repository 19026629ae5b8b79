namespace Duban.Plans.Progress;

/// <summary>待督查室审核: a report waits for the supervision office (L29).</summary>
public sealed record AwaitingReview : LineState
{
    /// <inheritdoc/>
    public override string Name => "awaiting-review";

    /// <summary>通过: a report that says it is all done ends the line (办结), another one lets it go on.</summary>
    public LineState Accept(bool isDone) => isDone ? new Done() : new InProgress();

    /// <summary>退办, with reason and new date.</summary>
    public InProgress Return() => new();

    /// <summary>A newer report takes the place of the one that waits.</summary>
    public LineState Report(bool needsUnit) => needsUnit ? new AwaitingUnit() : this;
}
