namespace Duban.Plans.Progress;

/// <summary>待签收: the unit has not signed for the task yet (L13).</summary>
public sealed record AwaitingReceipt : LineState
{
    /// <inheritdoc/>
    public override string Name => "awaiting-receipt";

    /// <summary>签收.</summary>
    public InProgress Sign() => new();

    /// <summary>异议: not ours, or not so (L14).</summary>
    public Disputed Dispute(string reason, string? proposal) => new(reason, proposal, WasSigned: false);

    /// <summary>免办, by the supervision office.</summary>
    public Waived Waive(string reason) => new(reason);
}
