namespace Duban.Plans.Notices;

/// <summary>Takes clauses out of a text and smooths the seam.</summary>
public static class ClauseCut
{
    /// <summary>The text around the clauses.</summary>
    public static Passage Out(Passage source, IReadOnlyList<(int Start, int End)> clauses)
    {
        if (clauses.Count == 0)
        {
            return source;
        }

        // Gathered and joined once: an item may hold thousands of clauses.
        var lines = new List<List<Passage>>();
        var at = 0;
        foreach (var (start, end) in clauses)
        {
            Add(lines, source.Slice(at, start));
            at = end;
        }

        Add(lines, source.From(at));
        return Passage.Join("\n", [.. lines.Select(line => Passage.Join("", line))]);
    }

    // …落实。〔…〕。 leaves one full stop, 〔…〕； leaves none of the separators; a line that was all clause goes.
    private static void Add(List<List<Passage>> lines, Passage piece)
    {
        var rest = piece.Trim();
        if (lines.Count == 0 || lines[^1][^1].Text[^1] is '。' or '；' or '！')
        {
            rest = rest.From(rest.Text.TakeWhile(letter => letter is '。' or '；' or ';' or '，' or ',' or '、').Count()).Trim();
        }

        if (rest.Length == 0) return;
        if (lines.Count == 0 || StartsLine(piece.Text)) lines.Add([]);
        lines[^1].Add(rest);
    }

    private static bool StartsLine(string text) => text.AsSpan().TrimStart([' ', '\t', '\u3000']).StartsWith("\n");
}
