namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>Puts letters on lines, in whatever order they were drawn.</summary>
public static class RowBuilder
{
    /// <summary>The lines from top to bottom; small shifts and raised letters stay on their line.</summary>
    public static List<TextRow> Build(IEnumerable<Glyph> glyphs)
    {
        var rows = new List<List<Glyph>>();
        var current = new List<Glyph>();
        double at = 0, size = 0;
        foreach (var glyph in glyphs.Where(glyph => !glyph.IsBlank).OrderByDescending(glyph => glyph.Base))
        {
            if (current.Count > 0 && at - glyph.Base > 0.5 * Math.Max(size, glyph.Size))
            {
                rows.Add(current);
                current = [];
            }

            // The larger letters set the line; a raised small one before them does not.
            if (current.Count == 0 || glyph.Size > size)
            {
                (at, size) = (glyph.Base, glyph.Size);
            }

            current.Add(glyph);
        }

        if (current.Count > 0)
        {
            rows.Add(current);
        }

        return [.. rows.Select(row => new TextRow([.. row.OrderBy(glyph => glyph.Left)]))];
    }
}
