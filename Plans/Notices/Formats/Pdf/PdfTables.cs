namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>Gathers table rows over pages and numbers every paragraph and row of the document.</summary>
public sealed class PdfTables(List<NoticeBlock> blocks)
{
    private readonly List<GridRow> rows = [];
    private Grid? grid;
    private int number;
    private int table;

    /// <summary>The number that the next paragraph has.</summary>
    public int Next => number + rows.Count + 1;

    /// <summary>Gives the next number away.</summary>
    public int TakeNumber() => ++number;

    /// <summary>Takes a page's table; one with the columns of the table before goes on with it.</summary>
    public void Take(Grid next, List<GridRow> more)
    {
        if (grid is not null && next.HasColumnsOf(grid) && rows.Count > 0)
        {
            GoOn([.. more.SkipWhile(row => row.Equals(rows[0]))]);
        }
        else
        {
            Close();
            rows.AddRange(more);
        }

        grid = next;
    }

    /// <summary>Ends the table.</summary>
    public void Close()
    {
        if (rows.Count > 0)
        {
            table++;
            foreach (var row in rows)
            {
                number++;
                blocks.Add(new TableRow(table, new LineRange(number, number), [.. row.Cells.Select(PassageOf)]));
            }
        }

        rows.Clear();
        grid = null;
    }

    private Passage PassageOf(GridCell cell) => cell.Passage ??= Passage.Of(cell.Text, number);

    // A row cut by the page's end goes on in the cells where words break off; a cell over several rows goes on where the next page leaves it blank.
    private void GoOn(List<GridRow> more)
    {
        if (more.Count == 0)
        {
            return;
        }

        var above = rows[^1];
        var isCut = more[0].Cells.Zip(above.Cells).Any(pair => !pair.First.IsBlank && pair.Second.BreaksOff && pair.Second.Text.Length > 3) && IsNumberBlank(more[0]);
        if (isCut)
        {
            foreach (var (lower, upper) in more[0].Cells.Zip(above.Cells).Where(pair => !pair.First.IsBlank).DistinctBy(pair => pair.First))
            {
                upper.Append((upper.BreaksOff || upper.IsBlank ? "" : "\n") + lower.Text);
            }

            more.RemoveAt(0);
        }

        rows.AddRange(Carried(more, above));
    }

    private static IEnumerable<GridRow> Carried(List<GridRow> more, GridRow above)
    {
        var isOpen = more.Count > 0 ? more[0].Cells.Select(cell => cell.IsBlank).ToArray() : [];
        var firsts = more.Count > 0 ? more[0].Cells.ToArray() : [];
        return more.Select(row => new GridRow([.. row.Cells.Select((cell, i) => isOpen[i] && ReferenceEquals(cell, firsts[i]) && i < above.Cells.Count - 1 ? above.Cells[i] : cell)]));
    }

    private bool IsNumberBlank(GridRow row)
    {
        var column = Enumerable.Range(0, row.Cells.Count).FirstOrDefault(i => rows.Skip(1).Count(each => each.Cells[i].Text is { Length: > 0 and < 5 } text && text.All(char.IsDigit)) * 2 >= rows.Count - 1, -1);
        return column >= 0 ? row.Cells[column].IsBlank : row.Cells.Any(cell => cell.IsBlank);
    }
}
