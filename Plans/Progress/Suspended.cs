namespace Duban.Plans.Progress;

/// <summary>中止: nothing is late while it lasts (L31).</summary>
/// <param name="Reason">The document or decision it rests on.</param>
/// <param name="On">Since which day.</param>
public sealed record Suspended(string Reason, DateOnly On) : MatterState
{
    /// <inheritdoc/>
    public override string Name => "suspended";

    /// <summary>恢复.</summary>
    public Open Resume() => new();

    /// <summary>终止.</summary>
    public Terminated Terminate(string reason) => new(reason);
}
