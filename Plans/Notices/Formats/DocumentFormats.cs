namespace Duban.Plans.Notices.Formats;

/// <summary>The formats that the reader knows.</summary>
public static class DocumentFormats
{
    private static readonly IDocumentFormat[] All = [new MarkdownFile(), new TextFile(), new Pdf.PdfFile()];

    /// <summary>The format of a file of that name, or null.</summary>
    public static IDocumentFormat? For(string fileName)
    {
        var extension = Path.GetExtension(fileName);
        return Array.Find(All, format => format.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }
}
