namespace Duban.Plans.Progress;

/// <summary>已归档: read-only (L34).</summary>
public sealed record Archived : MatterState
{
    /// <inheritdoc/>
    public override string Name => "archived";
}
