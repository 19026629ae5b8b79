using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace Duban.Plans.Notices.Formats.Word;

/// <summary>Gives a table's rows with merged cells repeated in each place that they cover.</summary>
internal sealed class WordRows(WordTable table, int number)
{
    private readonly Dictionary<int, Passage> above = [];

    /// <summary>The rows; a row without a paragraph of its own is left out.</summary>
    /// <param name="read">Reads a cell and counts its paragraphs.</param>
    public IEnumerable<TableRow> Read(Func<TableCell, (Passage Text, int First, int Last)> read)
    {
        foreach (var row in table.Rows)
        {
            var (cells, first, last) = Cells(row, read);
            if (first > 0) yield return new TableRow(number, new LineRange(first, last), [.. cells]);
        }
    }

    private (List<Passage> Cells, int First, int Last) Cells(WordTableRow row, Func<TableCell, (Passage Text, int First, int Last)> read)
    {
        var cells = new List<Passage>();
        int first = 0, last = 0;
        foreach (var cell in row.Cells)
        {
            var text = Passage.Empty;
            if (cell.Element is { } element)
            {
                var (own, start, end) = read(element);
                if (first == 0) first = start;
                last = end;
                text = cell.IsContinued && own.IsBlank ? above.GetValueOrDefault(cells.Count, Passage.Empty) : own;
            }

            for (var column = 0; column < cell.Columns; column++)
            {
                above[cells.Count] = text;
                cells.Add(text);
            }
        }

        return (cells, first, last);
    }
}
