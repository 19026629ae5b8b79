namespace Duban.Plans.Progress;

/// <summary>办理中, or 待销号 once every line is done.</summary>
public sealed record Open : MatterState
{
    /// <inheritdoc/>
    public override string Name => "open";

    /// <summary>中止 (L31).</summary>
    public Suspended Suspend(string reason, DateOnly on) => new(reason, on);

    /// <summary>终止 (L31).</summary>
    public Terminated Terminate(string reason) => new(reason);

    /// <summary>销号, after the work was verified (L33).</summary>
    public Closed Close(string verified, DateOnly on) => new(verified, on);
}
