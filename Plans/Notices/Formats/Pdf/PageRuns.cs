namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>Stretches of a page that have margins of their own: columns.</summary>
public static class PageRuns
{
    private const int Fewest = 5;

    /// <summary>The page's parts, cut where the lines go up again.</summary>
    public static List<List<PagePart>> Of(PageBody page)
    {
        var runs = new List<List<PagePart>> { new() };
        foreach (var part in page.Parts)
        {
            if (part.Row is { } row && runs[^1].LastOrDefault()?.Row is { } last && (row.Base > last.Base + row.Size || IsBeside(last, row)))
            {
                runs.Add([]);
            }

            runs[^1].Add(part);
        }

        return runs;
    }

    /// <summary>The margins of a run; a short one has those of the document.</summary>
    public static Margins MarginsOf(List<PagePart> run, Margins all)
    {
        var rows = run.Select(part => part.Row).OfType<TextRow>().ToList();
        var own = Margins.Of(rows);
        var size = rows.Count > 0 ? rows[0].Size : 0;
        var isColumn = rows.Count >= Fewest && own.Right - own.Left < (all.Right - all.Left) * 0.6;
        return isColumn || rows.Count >= Fewest && Math.Abs(own.Left - all.Left) < size * 1.2 ? own with { Right = isColumn ? own.Right : Math.Max(own.Right, own.Left + all.Right - all.Left - size * 0.3) } : all;
    }

    private static bool IsBeside(TextRow last, TextRow row) => row.Left > last.Right && Math.Abs(row.Base - last.Base) < row.Size;
}
