namespace Duban.Plans.Progress;

/// <summary>已销号 (L33).</summary>
/// <param name="Verified">How the work was verified: documents, a call, on site.</param>
/// <param name="On">The day.</param>
public sealed record Closed(string Verified, DateOnly On) : MatterState
{
    /// <inheritdoc/>
    public override string Name => "closed";

    /// <summary>回头看.</summary>
    public Open Reopen() => new();

    /// <summary>归档 (L34).</summary>
    public Archived Archive() => new();
}
