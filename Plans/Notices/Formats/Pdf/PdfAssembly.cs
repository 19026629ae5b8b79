namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>Makes one document of the pages: furniture out, paragraphs joined over pages, tables too.</summary>
public sealed class PdfAssembly
{
    private readonly List<NoticeBlock> blocks = [];
    private readonly List<Warning> warnings = [];
    private readonly PdfTables tables;
    private readonly ParagraphJoiner joiner;

    private PdfAssembly()
    {
        tables = new PdfTables(blocks);
        joiner = new ParagraphJoiner(Emit);
    }

    private int Next => tables.Next;

    /// <summary>The document, or a refusal where no letter can be read.</summary>
    public static DocumentText Assemble(IReadOnlyList<PdfPageText> pages)
    {
        var letters = pages.Sum(page => page.Glyphs.Count(glyph => !glyph.IsBlank));
        var unknown = pages.Sum(page => page.Unknown);
        return letters == 0 ? DocumentText.Refused(pages.Any(page => page.HasPicture) ? WarningTexts.PdfScanned : WarningTexts.EmptyFile)
            : unknown * 2 > letters ? DocumentText.Refused(WarningTexts.PdfUnknownLetters)
            : new PdfAssembly().Read(pages);
    }

    private DocumentText Read(IReadOnlyList<PdfPageText> pages)
    {
        var bodies = pages.Select(PageBody.Of).ToList();
        var furniture = new Furniture(bodies);
        var taken = bodies.ConvertAll(furniture.TakeFrom);
        var all = Margins.Of(RowsOf(bodies));
        var indents = Indents(bodies, all);
        for (var i = 0; i < pages.Count; i++)
        {
            NameLosses(pages[i], taken[i]);
            TakePage(bodies[i], all, indents);
        }

        joiner.Close();
        tables.Close();
        return new DocumentText(blocks) { Warnings = warnings };
    }

    private void TakePage(PageBody page, Margins all, bool indents)
    {
        foreach (var run in PageRuns.Of(page))
        {
            joiner.Enter(PageRuns.MarginsOf(run, all), indents);
            foreach (var part in run)
            {
                Take(part);
            }
        }
    }

    private void Take(PagePart part)
    {
        if (part.Row is { } row)
        {
            tables.Close();
            joiner.Take(row);
        }
        else
        {
            joiner.Close();
            tables.Take(part.Grid!, part.Rows);
        }
    }

    private void Emit(string text, bool isShort) => blocks.Add(new TextLine(tables.TakeNumber(), text) { EndsByWish = isShort });

    private void NameLosses(PdfPageText page, List<TextRow> taken)
    {
        foreach (var row in taken)
        {
            warnings.Add(new Warning(Next, PageFurniture.IsPageNumber(row.Text) ? WarningTexts.PageNumber(row.Text) : WarningTexts.RunningHead(row.Text)));
        }

        foreach (var words in page.Aside.Where(words => words.Length > 0))
        {
            warnings.Add(new Warning(Next, WarningTexts.PdfAside(words)));
        }

        if (page.Unknown > 0)
        {
            warnings.Add(new Warning(Next, WarningTexts.PdfSomeUnknown(page.Number, page.Unknown)));
        }

        if (page.HasPicture && page.Glyphs.Count == 0)
        {
            warnings.Add(new Warning(Next, WarningTexts.PdfPageWithoutText(page.Number)));
        }
    }

    private static List<TextRow> RowsOf(IEnumerable<PageBody> bodies) => [.. bodies.SelectMany(body => body.Parts).Select(part => part.Row).OfType<TextRow>()];

    private static bool Indents(List<PageBody> bodies, Margins all)
    {
        var rows = RowsOf(bodies);
        return rows.Count(row => row.Left - all.Left is var by && by > 1.4 * row.Size && by < 2.8 * row.Size) * 10 > rows.Count;
    }
}
