using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Duban.Plans.Notices.Formats.Word;

/// <summary>A table as a grid: each cell with the columns it covers.</summary>
/// <param name="Rows">The rows.</param>
internal sealed record WordTable(IReadOnlyList<WordTableRow> Rows)
{
    private const int Widest = 100;

    /// <summary>The grid of a table; content controls and tracked changes around rows and cells are looked through.</summary>
    public static WordTable Of(Table table) => new([.. Inside<WordRow>(table).Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null).Select(Row)]);

    private static WordTableRow Row(WordRow row)
    {
        var cells = new List<WordTableCell>();
        Skip(cells, row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value);
        foreach (var cell in Inside<TableCell>(row))
        {
            var merge = cell.TableCellProperties?.VerticalMerge;
            var isContinued = merge is not null && merge.Val?.Value != MergedCellValues.Restart;
            cells.Add(new WordTableCell(cell, Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, Widest), isContinued));
        }

        return new WordTableRow(cells);
    }

    private static void Skip(List<WordTableCell> cells, int? columns)
    {
        if (columns is > 0 and var count) cells.Add(new WordTableCell(null, Math.Min(count, Widest), IsContinued: false));
    }

    private static IEnumerable<T> Inside<T>(OpenXmlElement parent)
        where T : OpenXmlElement
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is T found) yield return found;
            else if (child is not Table and not WordRow and not TableCell)
                foreach (var deeper in Inside<T>(child)) yield return deeper;
        }
    }
}
