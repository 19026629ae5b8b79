namespace Duban.Plans.Notices;

/// <summary>Finds where a bracketed clause ends, though its brackets may be mixed or lost.</summary>
public static class ClauseEnd
{
    private const string Openers = "〔【［[（({｛〖";
    private const string Closers = "〕】］]）)}｝〗";

    /// <summary>The end of the clause whose bracket opens at the index: the closing bracket, or where an unclosed clause stops.</summary>
    public static (int Index, bool IsClosed) Find(string text, string folded, int open, int longest)
    {
        var inner = new Stack<char>();
        var limit = Math.Min(text.Length, open + longest);
        for (var i = open + 1; i < limit; i++)
        {
            if (folded[i] is '[' or '(' or '{')
            {
                inner.Push(folded[i]);
            }
            else if (folded[i] is ']' or ')' or '}')
            {
                if (inner.Count == 0 || inner.Peek() == '(' && folded[i] == ']' && folded[open] == '[')
                {
                    return (i, true);
                }

                inner.Pop();
            }
        }

        return (UnclosedEnd(folded, open, limit), false);
    }

    /// <summary>Whether the two are a pair.</summary>
    public static bool Matches(char open, char close) => Openers.IndexOf(open, StringComparison.Ordinal) is var at and >= 0 && Closers[at] == close;

    private static int UnclosedEnd(string folded, int open, int limit)
    {
        var end = folded.AsSpan(open, limit - open).IndexOfAny('\n', '。');
        return end < 0 ? limit : open + end;
    }
}
