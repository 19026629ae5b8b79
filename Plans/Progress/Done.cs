namespace Duban.Plans.Progress;

/// <summary>已办结: the unit's part is done and accepted. The item itself is closed by a decision of its own (L33).</summary>
public sealed record Done : LineState
{
    /// <inheritdoc/>
    public override string Name => "done";

    /// <inheritdoc/>
    public override bool IsOpen => false;

    /// <summary>回头看: it was not done after all.</summary>
    public InProgress Reopen() => new();
}
