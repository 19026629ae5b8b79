namespace Duban.Plans.Progress;

/// <summary>已转办: another unit does it.</summary>
/// <param name="To">The key of the unit that does it now.</param>
/// <param name="Reason">Why.</param>
public sealed record Transferred(string To, string Reason) : LineState
{
    /// <inheritdoc/>
    public override string Name => "transferred";

    /// <inheritdoc/>
    public override bool IsOpen => false;
}
