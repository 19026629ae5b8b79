namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>Puts a page's letters into the cells of a ruled table.</summary>
public static class GridReader
{
    /// <summary>The rows from top to bottom, without those in which nothing stands.</summary>
    public static List<GridRow> Read(Grid grid, IEnumerable<Glyph> glyphs)
    {
        var widths = WidthsOf(grid);
        var cells = glyphs.GroupBy(grid.AreaOf).ToDictionary(group => group.Key, group => new GridCell(Write(RowBuilder.Build(group), widths[group.Key])));
        var rows = new List<GridRow>();
        for (var row = 0; row < grid.Rows; row++)
        {
            rows.Add(new GridRow([.. Enumerable.Range(0, grid.Columns).Select(column => CellAt(cells, grid.Areas[row, column]))]));
        }

        return [.. rows.Where(row => !row.IsBlank)];
    }

    private static GridCell CellAt(Dictionary<int, GridCell> cells, int area) =>
        cells.TryGetValue(area, out var cell) ? cell : cells[area] = new GridCell("");

    private static Dictionary<int, double> WidthsOf(Grid grid)
    {
        var widths = new Dictionary<int, (double From, double To)>();
        for (var i = 0; i < grid.Rows * grid.Columns; i++)
        {
            var column = i % grid.Columns;
            var (from, to) = widths.GetValueOrDefault(grid.Areas[i / grid.Columns, column], (double.MaxValue, double.MinValue));
            widths[grid.Areas[i / grid.Columns, column]] = (Math.Min(from, grid.Xs[column]), Math.Max(to, grid.Xs[column + 1]));
        }

        return widths.ToDictionary(pair => pair.Key, pair => pair.Value.To - pair.Value.From);
    }

    private static string Write(List<TextRow> rows, double width)
    {
        var text = rows[0].Text.Trim();
        for (var i = 1; i < rows.Count; i++)
        {
            text += Between(rows, i, width) + rows[i].Text.Trim();
        }

        return text;
    }

    // A line that had room for what follows was ended on purpose; the widest line shows how much room there is at least.
    private static string Between(List<TextRow> rows, int index, double width)
    {
        var room = Math.Max(rows.Max(row => row.Right - row.Left), width - 1.6 * rows[index].Size);
        var isWrapped = room - (rows[index - 1].Right - rows[index - 1].Left) < rows[index].HeadWidth + 0.2 * rows[index].Size;
        return !isWrapped ? "\n" : Glue.Between(rows[index - 1].Text, rows[index].Text);
    }
}
