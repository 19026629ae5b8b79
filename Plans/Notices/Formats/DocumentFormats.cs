using Duban.Plans.Notices.Formats.Pdf;
using Duban.Plans.Notices.Formats.Word;

namespace Duban.Plans.Notices.Formats;

/// <summary>The formats that the reader knows.</summary>
public static class DocumentFormats
{
    private static readonly WordFile Word = new();
    private static readonly PdfFile Pdf = new();
    private static readonly OldWordFile OldWord = new();
    private static readonly IDocumentFormat[] All = [new MarkdownFile(), new TextFile(), Word, Pdf, OldWord];

    /// <summary>The format of a file: by its content where that tells, else by its name; null for neither.</summary>
    public static IDocumentFormat? For(string fileName, ReadOnlyMemory<byte> content)
    {
        if (FileSignature.IsPackage(content.Span)) return Word;
        if (FileSignature.IsPdf(content.Span)) return Pdf;
        if (FileSignature.IsCompound(content.Span)) return OldWord;
        var extension = Path.GetExtension(fileName);
        return Array.Find(All, format => format.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }
}
