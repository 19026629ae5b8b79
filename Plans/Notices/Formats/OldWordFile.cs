namespace Duban.Plans.Notices.Formats;

/// <summary>.doc, .wps and .rtf: refused with the advice to save as .docx.</summary>
public sealed class OldWordFile : IDocumentFormat
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Extensions { get; } = [".doc", ".dot", ".wps", ".wpt", ".rtf"];

    /// <inheritdoc/>
    public DocumentText Read(ReadOnlyMemory<byte> content) =>
        DocumentText.Refused(FileSignature.IsEncrypted(content.Span) ? WarningTexts.EncryptedWord : WarningTexts.OldWord);
}
