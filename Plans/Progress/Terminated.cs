namespace Duban.Plans.Progress;

/// <summary>终止: nothing more is asked (L31).</summary>
/// <param name="Reason">The document or decision it rests on.</param>
public sealed record Terminated(string Reason) : MatterState
{
    /// <inheritdoc/>
    public override string Name => "terminated";

    /// <summary>归档 (L34).</summary>
    public Archived Archive() => new();
}
