using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>A PDF with a text layer: letters to lines, lines to paragraphs, ruled grids to table rows.</summary>
public sealed class PdfFile : IDocumentFormat
{
    private const int Largest = 64 << 20;
    private const int MostPages = 3000;
    private const int Stack = 64 << 20;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Extensions { get; } = [".pdf"];

    /// <inheritdoc/>
    public DocumentText Read(ReadOnlyMemory<byte> content)
    {
        if (content.Length > Largest)
        {
            return DocumentText.Refused(WarningTexts.PdfTooLarge);
        }

        var limits = new PdfLimits();
        var text = DocumentText.Refused(WarningTexts.PdfTooSlow);
        // A deep stack of its own, and a time after which the answer no longer counts; the limits end the work itself.
        var worker = new Thread(() => text = Open(content.ToArray(), limits), Stack) { IsBackground = true, Name = "pdf" };
        worker.Start();
        if (!worker.Join(Longest))
        {
            limits.Stop(WarningTexts.PdfTooSlow);
            return DocumentText.Refused(WarningTexts.PdfTooSlow);
        }

        return limits.Reason is { } reason ? DocumentText.Refused(reason) : text;
    }

    // The library throws many kinds of exceptions for damaged files; each of them is the file's fault.
    private static DocumentText Open(byte[] content, PdfLimits limits)
    {
        try
        {
            if (PdfNesting.IsTooDeep(content))
            {
                return DocumentText.Refused(WarningTexts.PdfDamaged);
            }

            var filters = new LimitedFilters(limits);
            using var document = PdfDocument.Open(content, new ParsingOptions
            {
                UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = filters, ClipPaths = false,
            });
            return new PdfForms(document, filters).AreTooMany() ? DocumentText.Refused(WarningTexts.PdfBomb) : Read(document, limits);
        }
        catch (PdfDocumentEncryptedException)
        {
            return DocumentText.Refused(WarningTexts.PdfEncrypted);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return DocumentText.Refused(limits.Reason ?? WarningTexts.PdfDamaged);
        }
    }

    private static DocumentText Read(PdfDocument document, PdfLimits limits)
    {
        if (document.NumberOfPages > MostPages)
        {
            return DocumentText.Refused(WarningTexts.PdfTooManyPages);
        }

        var pages = new List<PdfPageText>();
        for (var number = 1; number <= document.NumberOfPages && limits.Reason is null; number++)
        {
            limits.BeginPage();
            pages.Add(PdfPageReader.Read(document.GetPage(number)));
            limits.CountLetters(pages[^1].Glyphs.Count);
        }

        return PdfAssembly.Assemble(pages);
    }
}
