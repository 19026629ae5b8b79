namespace Duban.Plans.Notices.Formats;

/// <summary>What opening a file gave: its lines and rows, or the reason why the file could not be used.</summary>
/// <param name="Blocks">The lines and rows in the file's order.</param>
public sealed record DocumentText(IReadOnlyList<NoticeBlock> Blocks)
{
    /// <summary>What the format itself found damaged or had to leave out.</summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];

    /// <summary>Why the file could not be used, one line; null when it was opened.</summary>
    public string? Refusal { get; init; }

    /// <summary>A file that could not be used.</summary>
    public static DocumentText Refused(string reason) => new([]) { Refusal = reason };
}
