namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>Joins the pieces of which programs make one line, cell by cell.</summary>
public static class RuleJoiner
{
    private const double Near = 2.5;

    /// <summary>The lines, pieces at the same place joined where they touch.</summary>
    public static List<Rule> Join(IReadOnlyList<Rule> rules)
    {
        var joined = new List<Rule>();
        foreach (var group in rules.GroupBy(rule => (rule.IsLevel, Math.Round(rule.At))))
        {
            foreach (var rule in group.OrderBy(rule => rule.From))
            {
                if (joined.Count > 0 && joined[^1] is var last && last.IsLevel == rule.IsLevel && Math.Abs(last.At - rule.At) < 1.5 && rule.From <= last.To + Near)
                {
                    joined[^1] = last with { To = Math.Max(last.To, rule.To) };
                }
                else
                {
                    joined.Add(rule);
                }
            }
        }

        return joined;
    }
}
