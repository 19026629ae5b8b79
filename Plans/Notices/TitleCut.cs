namespace Duban.Plans.Notices;

/// <summary>Parts an item's words into title and text: the heading line, or the words before the first 。.</summary>
public static class TitleCut
{
    private const int Longest = 100;

    /// <summary>Title and text of an item's words, whose first paragraph is its head.</summary>
    public static (Passage Title, Passage Text) Split(Passage words, int headLength)
    {
        var head = words.Text.IndexOf('\n', StringComparison.Ordinal) is var end && end < 0 ? words.Length : end;
        var stop = FirstStop(words.Text, Math.Min(head, Math.Max(headLength, head)));
        var cut = stop < 0 ? head : stop;
        return cut > Longest
            ? (Passage.Empty, Spaces.Tighten(words.Trim()))
            : (Spaces.Tighten(words.Slice(0, cut).Trim(IsFringe)), Spaces.Tighten(words.From(Math.Min(words.Length, stop < 0 ? cut : cut + 1)).Trim()));
    }

    private static bool IsFringe(char letter) => char.IsWhiteSpace(letter) || letter is '：' or ':' or '；' or ';';

    // The first 。 outside of brackets and quotes.
    private static int FirstStop(string text, int end)
    {
        var depth = 0;
        for (var i = 0; i < end; i++)
        {
            depth += text[i] switch { '（' or '《' or '“' => 1, '）' or '》' or '”' when depth > 0 => -1, _ => 0 };
            if (text[i] == '。' && depth == 0)
            {
                return i;
            }
        }

        return text.AsSpan(0, end).IndexOf('。');
    }
}
