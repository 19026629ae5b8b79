namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>Two columns of text on a page: the left one is read first, lines across both part them.</summary>
public static class PageColumns
{
    private const int Fewest = 6;

    /// <summary>The lines in the order in which people read them.</summary>
    public static List<TextRow> InOrder(List<TextRow> rows)
    {
        if (Gutter(rows) is not { } gutter)
        {
            return rows;
        }

        List<TextRow> ordered = [], left = [], right = [];
        foreach (var row in rows)
        {
            if (Crosses(row, gutter))
            {
                ordered.AddRange([.. left, .. right, row]);
                left.Clear();
                right.Clear();
                continue;
            }

            left.AddRange(Part(row, glyph => glyph.Left < gutter));
            right.AddRange(Part(row, glyph => glyph.Left >= gutter));
        }

        return [.. ordered, .. left, .. right];
    }

    private static IEnumerable<TextRow> Part(TextRow row, Func<Glyph, bool> isIn)
    {
        var part = row.Glyphs.Where(isIn).ToList();
        return part.Count > 0 ? [new TextRow(part)] : [];
    }

    // A gutter parts most lines, and both sides are mostly filled up to it: a list of labels is no column.
    private static double? Gutter(List<TextRow> rows)
    {
        if (rows.Count < Fewest)
        {
            return null;
        }

        var (left, right) = (rows.Min(row => row.Left), rows.Max(row => row.Right));
        var width = right - left;
        var best = Enumerable.Range(0, 31).Select(i => left + width * (0.35 + 0.01 * i)).MinBy(x => rows.Count(row => Crosses(row, x)) + Math.Abs(x - left - width / 2) / width);
        var parted = rows.Where(row => !Crosses(row, best)).ToList();
        return parted.Count * 10 >= rows.Count * 7 && IsFilled(parted, best, width, true) && IsFilled(parted, best, width, false) ? best : null;
    }

    private static bool IsFilled(List<TextRow> rows, double gutter, double width, bool isLeft)
    {
        var sides = rows.Select(row => row.Glyphs.Where(glyph => glyph.Left < gutter == isLeft).ToList()).Where(side => side.Count > 0).ToList();
        return sides.Count >= Fewest - 1 && sides.Count(side => side.Max(glyph => glyph.Right) - side.Min(glyph => glyph.Left) > width * 0.35) * 2 > sides.Count;
    }

    private static bool Crosses(TextRow row, double x)
    {
        double left = double.MinValue, right = double.MaxValue;
        foreach (var glyph in row.Glyphs)
        {
            if (glyph.Left < x)
            {
                left = Math.Max(left, glyph.Right);
            }
            else
            {
                right = Math.Min(right, glyph.Left);
            }
        }

        return left > x || right - left < row.Size * 0.9;
    }
}
