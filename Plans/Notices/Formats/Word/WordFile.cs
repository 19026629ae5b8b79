using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Duban.Plans.Notices.Formats.Word;

/// <summary>.docx: paragraphs in their order, counted from 1 through tables and text boxes, empty ones too; headers and footers are left out.</summary>
public sealed class WordFile : IDocumentFormat
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Extensions { get; } = [".docx", ".docm", ".dotx"];

    /// <inheritdoc/>
    public DocumentText Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            return WordPackage.Refusal(stream) is { } refusal ? DocumentText.Refused(refusal) : Open(stream);
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            return DocumentText.Refused(WarningTexts.DamagedWord);
        }
    }

    private static DocumentText Open(MemoryStream stream)
    {
        stream.Position = 0;
        using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = WordPackage.LargestPart });
        return document.MainDocumentPart?.Document?.Body is { } body
            ? new WordBody(document.MainDocumentPart).Read(body)
            : DocumentText.Refused(WarningTexts.NoWordDocument);
    }

    // What the packaging and XML libraries throw for files that are none of theirs.
    private static bool IsDamage(Exception fault) =>
        fault is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or IOException
            or InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException or NotSupportedException or UriFormatException or OverflowException;
}
