namespace Duban.Dialogs.Understanding;

/// <summary>Chooses among overlapping marks: the chain without overlap that explains most.</summary>
internal static class BestReading
{
    /// <summary>The marks of the chain, in order (weighted interval scheduling).</summary>
    public static List<Mark> Of(string text, IEnumerable<Mark> candidates)
    {
        var best = new double[text.Length + 1];
        var taken = new Mark?[text.Length + 1];
        var byEnd = candidates.ToLookup(mark => mark.End);
        for (var end = 1; end <= text.Length; end++)
        {
            best[end] = best[end - 1];
            foreach (var mark in byEnd[end])
            {
                var weight = best[mark.Start] + Weight(text, mark);
                if (weight > best[end]) (best[end], taken[end]) = (weight, mark);
            }
        }

        var reading = new List<Mark>();
        for (var end = text.Length; end > 0;)
        {
            if (taken[end] is { } mark) reading.Add(mark);
            end = taken[end]?.Start ?? end - 1;
        }

        reading.Reverse();
        return reading;
    }

    /// <summary>How much a mark explains; longer words explain more than their parts.</summary>
    public static double Weight(string text, Mark mark)
    {
        double length = 0;
        for (var at = mark.Start; at < mark.End; at++) length += text[at] < 128 ? 0.5 : 1;
        var square = length * length;
        return mark.Tag switch
        {
            Tags.Quote => square * 2 + 20,
            Tags.Unit or Tags.Group => square * 1.4 + 1,
            Tags.Number or Tags.LoneNumber or Tags.SectionNumber or Tags.Time or Tags.Percent or Tags.BadNumber or Tags.Ordinal or "PLANINFO" => square + 3,
            Tags.Count => square + 2,
            Tags.Township => length * 2.3,
            Tags.Shortened => square * 1.2,
            Tags.UnknownUnit => length * 2.5,
            Tags.Content => length <= 2 ? 1 : length * 2.4,
            Tags.Polite => square * 0.8 + 0.2,
            Tags.Stop => square * 0.55 + 0.05,
            _ => square + 0.5,
        };
    }
}
