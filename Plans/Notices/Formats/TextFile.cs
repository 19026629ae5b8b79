namespace Duban.Plans.Notices.Formats;

/// <summary>Plain text, as copied from a PDF, a web page or a word processor; tables by pipes, tags or tabs.</summary>
public sealed class TextFile : IDocumentFormat
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Extensions { get; } = [".txt", ".text"];

    /// <inheritdoc/>
    public DocumentText Read(ReadOnlyMemory<byte> content) =>
        TextDecoding.Decode(content.Span) is { } text ? new(TableFinder.Find(Lines(text))) : DocumentText.Refused(WarningTexts.NoText);

    private static List<TextLine> Lines(string text) =>
        [.. RawLines.Split(text).Select((line, index) => new TextLine(index + 1, line))];
}
