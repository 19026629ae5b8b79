namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>Tells running heads and page numbers from text by their place: outermost on the page, and at one place on several.</summary>
public sealed class Furniture
{
    private const int Deepest = 3;
    private const int LongestHead = 60;
    private const double ShareOfPages = 0.4;
    private readonly Dictionary<string, List<(int Page, double At)>> seen = [];
    private readonly int pages;

    /// <summary>Looks at the outermost lines of all pages.</summary>
    public Furniture(IReadOnlyList<PageBody> pages)
    {
        this.pages = pages.Count;
        foreach (var page in pages)
        {
            foreach (var row in Outermost(page).DistinctBy(row => (row.Text, row.Base)))
            {
                var key = Key(row);
                (seen.TryGetValue(key, out var places) ? places : seen[key] = []).Add((page.Number, row.Base));
            }
        }
    }

    /// <summary>Takes what is furniture off the page and gives it back: heads and numbers.</summary>
    public List<TextRow> TakeFrom(PageBody page)
    {
        var taken = new List<TextRow>();
        foreach (var isTop in new[] { true, false })
        {
            while (Edge(page, isTop) is { } edge && taken.Count < 2 * Deepest && IsFurniture(page, edge))
            {
                taken.Add(edge);
                page.Parts.RemoveAll(part => part.Row == edge);
            }
        }

        return taken;
    }

    private bool IsFurniture(PageBody page, TextRow row) => PageFurniture.IsPageNumber(row.Text) || Repeats(row) && StandsApart(page, row);

    // A clause's last line may stand at the top of two pages by chance; a head keeps its distance or has letters of its own size.
    private static bool StandsApart(PageBody page, TextRow row)
    {
        var rows = page.Parts.Select(part => part.Row).OfType<TextRow>().ToList();
        if (rows.Where(other => other != row).MinBy(other => Math.Abs(other.Base - row.Base)) is not { } next) return true;
        return Math.Abs(next.Size - row.Size) > 0.1 * next.Size || Math.Abs(next.Base - row.Base) > 1.2 * Margins.Of(rows).Pitch;
    }

    private bool Repeats(TextRow row) =>
        row.Glyphs.Count <= LongestHead && seen.GetValueOrDefault(Key(row)) is { } places
        && places.Where(place => Math.Abs(place.At - row.Base) < 4).Select(place => place.Page).Distinct().Count() is > 1 and var often && often >= ShareOfPages * pages
        && (MarkerReader.TryRead(TextFolding.Fold(row.Text)) is null || HasPageWord(row.Text));

    private static bool HasPageWord(string text) => text.Contains('页', StringComparison.Ordinal);

    private static IEnumerable<TextRow> Outermost(PageBody page)
    {
        var rows = page.Parts.Select(part => part.Row).OfType<TextRow>().OrderByDescending(row => row.Base).ToList();
        return [.. rows.Take(Deepest), .. rows.TakeLast(Deepest)];
    }

    private static TextRow? Edge(PageBody page, bool isTop)
    {
        var rows = page.Parts.Where(part => part.Row is not null).Select(part => part.Row!);
        var edge = isTop ? rows.MaxBy(row => row.Base) : rows.MinBy(row => row.Base);
        var isOutermost = edge is not null && page.Parts.TrueForAll(part => part.Grid is not { } grid || (isTop ? grid.Ys[0] < edge.Base : grid.Ys[^1] > edge.Base));
        return isOutermost ? edge : null;
    }

    private static string Key(TextRow row) => string.Concat(row.Text.Where(letter => !char.IsDigit(letter) && !char.IsWhiteSpace(letter)));
}
