using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Duban.Plans.People;

/// <summary>Rows of a workbook's first sheet that has any, every cell as text: a long number is its digits, not 1.1E+11.</summary>
internal static class XlsxRows
{
    private const int MostExactDigits = 15;
    private const int MostRows = 20_000;
    private const int MostColumns = 100;

    /// <summary>The rows that are not empty; null for what is no workbook.</summary>
    public static IReadOnlyList<RosterRow>? Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var file = SpreadsheetDocument.Open(new MemoryStream(content.ToArray()), isEditable: false);
            if (file.WorkbookPart is not { } book) return null;
            var shared = book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(TextOf).ToArray() ?? [];
            return SheetsOf(book).Select(sheet => RowsOf(sheet, shared)).FirstOrDefault(rows => rows.Count > 0) ?? [];
        }
        catch (Exception error) when (error is OpenXmlPackageException or IOException or InvalidOperationException or ArgumentException
            or FormatException or System.Xml.XmlException or KeyNotFoundException)
        {
            return null;
        }
    }

    // In the order of the tabs.
    private static IEnumerable<WorksheetPart> SheetsOf(WorkbookPart book) =>
        (book.Workbook?.Sheets?.Elements<Sheet>() ?? []).Select(sheet => sheet.Id?.Value).OfType<string>().Select(book.GetPartById).OfType<WorksheetPart>();

    private static List<RosterRow> RowsOf(WorksheetPart sheet, string[] shared)
    {
        var rows = new List<RosterRow>();
        var line = 0;
        foreach (var row in (sheet.Worksheet?.Descendants<Row>() ?? []).Take(MostRows))
        {
            line = (int?)row.RowIndex?.Value ?? line + 1;
            var read = ReadRow(row, line, shared);
            if (Array.Exists(read.Cells, cell => cell.Length > 0)) rows.Add(read);
        }

        return rows;
    }

    private static RosterRow ReadRow(Row row, int line, string[] shared)
    {
        var cells = new List<string>();
        var isDamaged = false;
        foreach (var cell in row.Elements<Cell>())
        {
            var column = ColumnOf(cell) ?? cells.Count;
            if (column >= MostColumns) break;
            while (cells.Count <= column) cells.Add("");
            (cells[column], var lost) = ValueOf(cell, shared);
            isDamaged |= lost;
        }

        return new RosterRow(line, [.. cells], isDamaged);
    }

    // B7 is the second column; cells that are empty are left out of the file.
    private static int? ColumnOf(Cell cell) => cell.CellReference?.Value is not { } name
        ? null
        : name.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => column * 26 + char.ToUpperInvariant(letter) - 'A' + 1) - 1;

    private static (string Text, bool IsLost) ValueOf(Cell cell, string[] shared)
    {
        var raw = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        if (type == CellValues.SharedString) return (int.TryParse(raw, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < shared.Length ? shared[at].Trim() : "", false);
        if (type == CellValues.InlineString) return ((cell.InlineString is { } inline ? TextOf(inline) : "").Trim(), false);
        if (type is not null && type != CellValues.Number) return (raw.Trim(), false);
        return decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? (number.ToString("0.#############", CultureInfo.InvariantCulture), Math.Abs(number) >= (decimal)Math.Pow(10, MostExactDigits))
            : (raw.Trim(), false);
    }

    // Without the sounds (ruby) that Excel may keep beside the characters.
    private static string TextOf(DocumentFormat.OpenXml.OpenXmlElement text) =>
        string.Concat(text.Descendants<Text>().Where(part => part.Parent is not PhoneticRun).Select(part => part.Text));
}
