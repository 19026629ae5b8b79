using System.Globalization;
using System.Text;

namespace Duban.Plans.Notices.Formats;

/// <summary>An HTML table with rowspan and colspan; a merged cell's text stands in each place it covers.</summary>
public static class HtmlTable
{
    private const int WidestSpan = 100;

    /// <summary>The table that begins in the line, with the index of the first line after it; null where none begins.</summary>
    public static (IReadOnlyList<TableRow> Rows, int End)? TryRead(IReadOnlyList<TextLine> lines, int start, int table)
    {
        if (!lines[start].Text.Contains("<table", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var end = start;
        while (end < lines.Count - 1 && !lines[end].Text.Contains("</table", StringComparison.OrdinalIgnoreCase))
        {
            end++;
        }

        var rows = new RowBuilder(table);
        foreach (var line in lines.Skip(start).Take(end - start + 1))
        {
            rows.Read(line);
        }

        return (rows.Finish(), end + 1);
    }

    private sealed class RowBuilder(int table)
    {
        private readonly List<TableRow> rows = [];
        private readonly Dictionary<int, (Passage Cell, int Rows)> hanging = [];
        private readonly StringBuilder text = new();
        private SortedDictionary<int, Passage>? row;
        private (int Column, int Rows, int Columns)? cell;
        private int firstLine, lastLine, cellLine, nextColumn;

        public void Read(TextLine line)
        {
            for (var i = 0; i < line.Text.Length; i++)
            {
                var end = HtmlTags.TagEnd(line.Text, i);
                if (end < 0)
                {
                    text.Append(line.Text[i]);
                    continue;
                }

                Tag(line.Text[(i + 1)..end], line.Number);
                i = end;
            }

            text.Append('\n');
        }

        public List<TableRow> Finish()
        {
            CloseRow();
            return rows;
        }

        private void Tag(string tag, int line)
        {
            var name = tag.TrimStart('/').TakeWhile(char.IsAsciiLetterOrDigit).Aggregate("", (word, letter) => word + char.ToLowerInvariant(letter));
            switch (name)
            {
                case "tr":
                    CloseRow();
                    row = tag[0] == '/' ? null : [];
                    firstLine = line;
                    break;
                case "td" or "th" when tag[0] != '/':
                    CloseCell();
                    Open(tag, line);
                    break;
                case "td" or "th":
                    lastLine = line;
                    CloseCell();
                    break;
                case "br" or "p":
                    text.Append("<br>");
                    break;
            }
        }

        private void Open(string tag, int line)
        {
            row ??= [];
            while (hanging.ContainsKey(nextColumn))
            {
                nextColumn++;
            }

            var column = nextColumn;
            cell = (column, Span(tag, "rowspan"), Span(tag, "colspan"));
            (cellLine, lastLine) = (line, line);
            text.Clear();
        }

        private void CloseCell()
        {
            if (cell is not var (column, rowSpan, columnSpan) || row is null)
            {
                return;
            }

            var passage = Passage.Of(CellText.Clean(text.ToString().ReplaceLineEndings("")), cellLine);
            for (var i = column; i < column + columnSpan; i++)
            {
                row[i] = passage;
                if (rowSpan > 1)
                {
                    hanging[i] = (passage, rowSpan);
                }
            }

            nextColumn = column + columnSpan;
            cell = null;
            text.Clear();
        }

        private void CloseRow()
        {
            CloseCell();
            nextColumn = 0;
            if (row is not { } closed)
            {
                return;
            }

            foreach (var (column, (passage, left)) in hanging.ToArray())
            {
                closed.TryAdd(column, passage);
                if (left <= 1)
                {
                    hanging.Remove(column);
                }
                else
                {
                    hanging[column] = (passage, left - 1);
                }
            }

            if (closed.Count > 0)
            {
                var width = closed.Keys.Max() + 1;
                rows.Add(new TableRow(table, new LineRange(firstLine, Math.Max(firstLine, lastLine)),
                    [.. Enumerable.Range(0, width).Select(column => closed.GetValueOrDefault(column, Passage.Empty))]));
            }

            row = null;
        }

        private static int Span(string tag, string attribute)
        {
            var at = tag.IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
            var digits = at < 0 ? "" : string.Concat(tag[(at + attribute.Length)..].SkipWhile(letter => letter is '=' or '"' or '\'' or ' ').TakeWhile(char.IsAsciiDigit));
            return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, WidestSpan) : 1;
        }
    }
}
