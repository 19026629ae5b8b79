namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>A page's lines and tables in reading order.</summary>
/// <param name="Number">The page's number.</param>
/// <param name="Parts">Lines and tables.</param>
public sealed record PageBody(int Number, List<PagePart> Parts)
{
    /// <summary>The body of a page.</summary>
    public static PageBody Of(PdfPageText page)
    {
        var grids = GridFinder.Find(page.Rules);
        var inside = grids.ConvertAll(_ => new List<Glyph>());
        var outside = new List<Glyph>();
        foreach (var glyph in page.Glyphs.Where(glyph => !glyph.IsBlank))
        {
            var at = grids.FindIndex(grid => grid.Holds(glyph));
            (at < 0 ? outside : inside[at]).Add(glyph);
        }

        var rows = PageColumns.InOrder(RowBuilder.Build(outside));
        var parts = rows.ConvertAll(row => new PagePart(row, null, []));
        for (var i = 0; i < grids.Count; i++)
        {
            Insert(parts, grids[i], inside[i]);
        }

        return new PageBody(page.Number, parts);
    }

    private static void Insert(List<PagePart> parts, Grid grid, List<Glyph> glyphs)
    {
        if (glyphs.Count == 0)
        {
            return;
        }

        var at = parts.FindIndex(part => part.Row is { } row && row.Base < grid.Ys[0] || part.Grid is { } other && other.Ys[0] < grid.Ys[0]);
        parts.Insert(at < 0 ? parts.Count : at, new PagePart(null, grid, GridReader.Read(grid, glyphs)));
    }
}
