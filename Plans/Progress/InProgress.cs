namespace Duban.Plans.Progress;

/// <summary>办理中.</summary>
public sealed record InProgress : LineState
{
    /// <inheritdoc/>
    public override string Name => "in-progress";

    /// <summary>反馈: a report goes to the supervision office, or first to the unit's head where the unit wants that (L19).</summary>
    public LineState Report(bool needsUnit) => needsUnit ? new AwaitingUnit() : new AwaitingReview();

    /// <summary>异议 (L14).</summary>
    public Disputed Dispute(string reason, string? proposal) => new(reason, proposal, WasSigned: true);

    /// <summary>免办, by the supervision office.</summary>
    public Waived Waive(string reason) => new(reason);
}
