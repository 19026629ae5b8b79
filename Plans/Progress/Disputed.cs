namespace Duban.Plans.Progress;

/// <summary>异议: the unit says that the task is not its own, or not so; the supervision office decides (L14).</summary>
/// <param name="Reason">Why, in the unit's words.</param>
/// <param name="Proposal">The unit that should do it instead, as said; null where none was named.</param>
/// <param name="WasSigned">Whether the task had been signed for before.</param>
public sealed record Disputed(string Reason, string? Proposal, bool WasSigned) : LineState
{
    /// <inheritdoc/>
    public override string Name => "disputed";

    /// <summary>The objection is not accepted: the line goes on where it was.</summary>
    public LineState Reject() => WasSigned ? new InProgress() : new AwaitingReceipt();

    /// <summary>转办: another unit does it.</summary>
    public Transferred Transfer(string to, string? reason) => new(to, reason ?? Reason);

    /// <summary>免办: nobody need do it here.</summary>
    public Waived Waive(string reason) => new(reason);
}
