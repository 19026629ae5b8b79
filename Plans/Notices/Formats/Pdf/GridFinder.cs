namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>Finds ruled tables among the drawn lines of a page.</summary>
public static class GridFinder
{
    private const double Near = 2.5;
    private const int MostLines = 1500;

    /// <summary>The tables of at least two columns, from top to bottom.</summary>
    public static List<Grid> Find(IReadOnlyList<Rule> rules)
    {
        var joined = RuleJoiner.Join(rules);
        return joined.Count > MostLines ? [] : [.. Groups(joined).Select(Build).OfType<Grid>().OrderByDescending(grid => grid.Ys[0])];
    }

    // Lines that touch or cross belong to one table.
    private static IEnumerable<List<Rule>> Groups(List<Rule> rules)
    {
        var groups = new UnionFind(rules.Count);
        for (var i = 0; i < rules.Count; i++)
        {
            for (var j = i + 1; j < rules.Count; j++)
            {
                if (Touch(rules[i], rules[j]))
                {
                    groups.Join(i, j);
                }
            }
        }

        return Enumerable.Range(0, rules.Count).GroupBy(groups.Find).Select(group => group.Select(i => rules[i]).ToList());
    }

    private static bool Touch(Rule one, Rule other) =>
        one.IsLevel != other.IsLevel
        && one.At > other.From - Near && one.At < other.To + Near && other.At > one.From - Near && other.At < one.To + Near;

    private static Grid? Build(List<Rule> rules)
    {
        var level = rules.Where(rule => rule.IsLevel).ToList();
        var upright = rules.Where(rule => !rule.IsLevel).ToList();
        if (level.Count == 0 || upright.Count == 0)
        {
            return null;
        }

        // A table cut by the page's end, or open at its sides, ends where its lines end.
        var xs = Places([.. upright.Select(rule => rule.At), level.Min(rule => rule.From), level.Max(rule => rule.To)]);
        var ys = Places([.. level.Select(rule => rule.At), upright.Min(rule => rule.From), upright.Max(rule => rule.To)]);
        ys.Reverse();
        return xs.Count > 2 && ys.Count > 1 ? new Grid(xs, ys, Areas(xs, ys, level, upright)) : null;
    }

    private static List<double> Places(List<double> values)
    {
        var places = new List<double>();
        foreach (var value in values.Order())
        {
            if (places.Count == 0 || value - places[^1] > Near * 2)
            {
                places.Add(value);
            }
        }

        return places;
    }

    private static int[,] Areas(List<double> xs, List<double> ys, List<Rule> level, List<Rule> upright)
    {
        var (rows, columns) = (ys.Count - 1, xs.Count - 1);
        var cells = new UnionFind(rows * columns);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (column + 1 < columns && !IsDrawn(upright, xs[column + 1], ys[row + 1], ys[row]))
                {
                    cells.Join(row * columns + column, row * columns + column + 1);
                }

                if (row + 1 < rows && !IsDrawn(level, ys[row + 1], xs[column], xs[column + 1]))
                {
                    cells.Join(row * columns + column, (row + 1) * columns + column);
                }
            }
        }

        var areas = new int[rows, columns];
        for (var i = 0; i < rows * columns; i++)
        {
            areas[i / columns, i % columns] = cells.Find(i);
        }

        return areas;
    }

    private static bool IsDrawn(List<Rule> rules, double at, double from, double to) =>
        rules.Where(rule => Math.Abs(rule.At - at) <= Near * 2).Sum(rule => Math.Max(0, Math.Min(rule.To, to) - Math.Max(rule.From, from))) > (to - from) * 0.5;
}
