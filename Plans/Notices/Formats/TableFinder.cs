namespace Duban.Plans.Notices.Formats;

/// <summary>Finds the tables among lines of text: pipes, HTML or tabs; all else stays lines.</summary>
public static class TableFinder
{
    /// <summary>The lines with the tables' rows in their places.</summary>
    public static List<NoticeBlock> Find(IReadOnlyList<TextLine> lines)
    {
        var blocks = new List<NoticeBlock>();
        var tables = 0;
        for (var i = 0; i < lines.Count;)
        {
            var table = HtmlTable.TryRead(lines, i, tables + 1) ?? DelimitedTable.TryRead(lines, i, tables + 1);
            if (table is { } found)
            {
                blocks.AddRange(found.Rows);
                i = found.End;
                tables++;
            }
            else
            {
                blocks.Add(lines[i++]);
            }
        }

        return blocks;
    }
}
