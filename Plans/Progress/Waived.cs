namespace Duban.Plans.Progress;

/// <summary>免办: the supervision office asks no more of this unit here.</summary>
/// <param name="Reason">Why.</param>
public sealed record Waived(string Reason) : LineState
{
    /// <inheritdoc/>
    public override string Name => "waived";

    /// <inheritdoc/>
    public override bool IsOpen => false;

    /// <summary>It is asked for after all.</summary>
    public InProgress Reopen() => new();
}
