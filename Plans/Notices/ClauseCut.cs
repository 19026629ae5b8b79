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

        var pieces = new List<Passage>();
        var at = 0;
        foreach (var (start, end) in clauses)
        {
            pieces.Add(source.Slice(at, start));
            at = end;
        }

        pieces.Add(source.From(at));
        return pieces.Aggregate(Passage.Empty, Seam);
    }

    // …落实。〔…〕。 leaves one full stop, 〔…〕； leaves none of the separators; a line that was all clause goes.
    private static Passage Seam(Passage left, Passage right)
    {
        var apart = EndsLine(left.Text) || StartsLine(right.Text);
        left = left.Trim();
        right = right.Trim();
        var ended = left.Length == 0 || left.Text[^1] is '。' or '；' or '！' or '\n';
        if (ended)
        {
            right = right.From(right.Text.TakeWhile(letter => letter is '。' or '；' or ';' or '，' or ',' or '、').Count()).Trim();
        }

        return left.Length == 0 ? right : right.Length == 0 ? left : Passage.Join(apart ? "\n" : "", [left, right]);
    }

    private static bool EndsLine(string text) => text.AsSpan().TrimEnd([' ', '\t', '\u3000']).EndsWith("\n");

    private static bool StartsLine(string text) => text.AsSpan().TrimStart([' ', '\t', '\u3000']).StartsWith("\n");
}
