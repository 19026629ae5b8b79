namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>Where the lines of the text begin and end, and how far apart they stand.</summary>
/// <param name="Left">Where lines begin that are not indented.</param>
/// <param name="Right">Where full lines end.</param>
/// <param name="Pitch">From line to line.</param>
public readonly record struct Margins(double Left, double Right, double Pitch)
{
    /// <summary>The margins of these lines.</summary>
    public static Margins Of(IReadOnlyList<TextRow> rows)
    {
        if (rows.Count == 0)
        {
            return new Margins(0, 0, 0);
        }

        var few = rows.Count < 20 ? 1 : Math.Max(2, rows.Count / 30);
        var lefts = rows.Select(row => row.Left).Order().ToList();
        var left = lefts.FirstOrDefault(x => lefts.Count(other => Math.Abs(other - x) < 3) >= few, lefts[0]);
        var steps = rows.Zip(rows.Skip(1), (upper, lower) => upper.Base - lower.Base).Where(step => step > 0).Order().ToList();
        return new Margins(left, rows.Max(row => row.Right), steps.Count > 0 ? steps[steps.Count / 2] : 0);
    }
}
