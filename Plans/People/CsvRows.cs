using System.Text;

namespace Duban.Plans.People;

/// <summary>Rows of a text whose cells are parted by commas, semicolons or tabs; a quoted cell may hold any of them.</summary>
internal static class CsvRows
{
    private const int Head = 500;

    /// <summary>The rows that are not empty.</summary>
    public static IReadOnlyList<RosterRow> Read(string text)
    {
        var separator = SeparatorOf(text);
        var (rows, cells, cell) = (new List<RosterRow>(), new List<string>(), new StringBuilder());
        var (isQuoted, line, start) = (false, 1, 1);
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length ? text[i] : '\n';
            // An open quote at the end of the file is closed by it.
            if (isQuoted && i < text.Length)
            {
                if (letter == '\n') line++;
                if (letter != '"') cell.Append(letter);
                else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
                else isQuoted = false;
            }
            else if (letter == '"' && string.IsNullOrWhiteSpace(cell.ToString())) (isQuoted, _) = (true, cell.Clear());
            else if (letter == separator) Take();
            else if (letter != '\n') cell.Append(letter);
            else
            {
                Take();
                if (cells.Exists(one => one.Length > 0)) rows.Add(new RosterRow(start, [.. cells]));
                cells.Clear();
                start = ++line;
            }
        }

        return rows;

        void Take()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
        }
    }

    // By the first lines, for a title may stand above the headings. Accounts are parted by ; within a cell: a comma beats it.
    private static char SeparatorOf(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Head));
        return head.Contains('\t') ? '\t' : head.Contains(',') ? ',' : head.Contains('，') ? '，' : ';';
    }
}
