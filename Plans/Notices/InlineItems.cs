namespace Duban.Plans.Notices;

/// <summary>Splits a paragraph in which items follow one another without a line end: …〔责任单位：县司法局〕 二、压实责任….</summary>
public static class InlineItems
{
    /// <summary>The paragraph's parts, each beginning with its number; the paragraph itself where there is one only.</summary>
    public static IEnumerable<Paragraph> Split(Paragraph paragraph)
    {
        var folded = paragraph.Folded;
        var current = MarkerReader.TryRead(folded);
        var start = 0;
        for (var i = 1; current is not null && i < folded.Length - 2; i++)
        {
            if (folded[i - 1] is not (']' or ')' or '。' or ' ') || MarkerReader.TryRead(folded.AsSpan(0, Math.Min(folded.Length, i + 12)), i) is not { } next
                || !Follows(folded, start, i, current, next))
            {
                continue;
            }

            yield return Part(paragraph, start, i);
            (current, start) = (next, i);
        }

        yield return start == 0 ? paragraph : Part(paragraph, start, folded.Length);
    }

    private static Paragraph Part(Paragraph paragraph, int start, int end) => new(paragraph.Content.Slice(start, end).Trim(), 0);

    // After a clause any number may follow; after a sentence only the next one of the same kind.
    private static bool Follows(string folded, int start, int index, Marker current, Marker next)
    {
        var before = folded.AsSpan(start, index - start).TrimEnd();
        if (before.Length == 0 || next.BracketLost || next.Kind is not (MarkerKind.HanComma or MarkerKind.HanParen or MarkerKind.Digit))
        {
            return false;
        }

        var isNext = next.Kind == current.Kind && next.Number == current.Number + 1;
        return before[^1] switch
        {
            ']' => isNext || next.Kind != current.Kind,
            ')' => isNext && EndsWithClause(before),
            '。' => isNext && next.Kind != MarkerKind.Digit,
            _ => false,
        };
    }

    private static bool EndsWithClause(ReadOnlySpan<char> before)
    {
        var open = before[Math.Max(0, before.Length - 400)..].LastIndexOf('(');
        var clause = open < 0 ? "" : before[(Math.Max(0, before.Length - 400) + open)..].ToString();
        return RoleLabel.At(clause, 1) is not null || ProseClause.HasVerb(clause);
    }
}
