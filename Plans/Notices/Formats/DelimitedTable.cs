namespace Duban.Plans.Notices.Formats;

/// <summary>Tables whose cells are parted by pipes (Markdown) or by tabs (copied from a word processor).</summary>
public static class DelimitedTable
{
    /// <summary>The table that begins at the line, with the index of the first line after it; null where none begins.</summary>
    public static (IReadOnlyList<TableRow> Rows, int End)? TryRead(IReadOnlyList<TextLine> lines, int start, int table)
    {
        if (Delimiter(lines[start].Text) is not { } delimiter)
        {
            return null;
        }

        var end = start;
        while (end < lines.Count && Delimiter(lines[end].Text) == delimiter)
        {
            end++;
        }

        if (end - start < 2)
        {
            return null;
        }

        var rows = lines.Skip(start).Take(end - start).Where(line => !IsRule(line.Text)).Select(line => Row(line, delimiter, table));
        return ([.. rows], end);
    }

    private static char? Delimiter(string text)
    {
        var trimmed = text.AsSpan().Trim(' ');
        return trimmed.Length > 1 && trimmed[0] == '|' ? '|'
            : text.AsSpan().TrimEnd().Count('\t') >= 2 ? '\t'
            : null;
    }

    private static bool IsRule(string text) => text.Contains('-', StringComparison.Ordinal) && text.All(letter => letter is '|' or '-' or ':' or ' ' or '\t');

    private static TableRow Row(TextLine line, char delimiter, int table)
    {
        var text = delimiter == '|' ? line.Text.Trim().TrimStart('|') : line.Text;
        if (delimiter == '|' && text.EndsWith('|'))
        {
            text = text[..^1];
        }

        return new TableRow(table, new LineRange(line.Number, line.Number), [.. Cells(text, delimiter).Select(cell => Passage.Of(CellText.Clean(cell), line.Number))]);
    }

    private static IEnumerable<string> Cells(string text, char delimiter)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == delimiter && !(i > 0 && text[i - 1] == '\\'))
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }
}
