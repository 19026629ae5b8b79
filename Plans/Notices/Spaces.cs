namespace Duban.Plans.Notices;

/// <summary>Blanks between Chinese letters and digits: never meant, often left by copying.</summary>
public static class Spaces
{
    /// <summary>The text without any blank.</summary>
    public static string RemoveAll(string text) =>
        text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))) : text;

    /// <summary>Without the blanks that touch a Chinese letter or sign; those between Latin words and line ends stay.</summary>
    public static Passage Tighten(Passage passage)
    {
        var text = passage.Text;
        return text.Any(IsBlank) ? passage.Where(i => !IsBlank(text[i]) || BetweenLatin(text, i)) : passage;
    }

    /// <summary>The letters around the first single blank inside a word or a date, or null where there is none.</summary>
    public static string? InsideWord(string text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is ' ' or '\u00A0' && Joins(text[i - 1], text[i + 1]))
            {
                return text[(i - 1)..(i + 2)];
            }
        }

        return null;
    }

    /// <summary>Whether the letter is Chinese writing.</summary>
    public static bool IsHan(char letter) => letter is >= '\u3400' and <= '\u9FFF' or '〇' or >= '\uF900' and <= '\uFAFF';

    private static bool Joins(char left, char right) =>
        IsHan(left) && (IsHan(right) || char.IsAsciiDigit(right)) || char.IsAsciiDigit(left) && IsHan(right);

    private static bool IsBlank(char letter) => letter != '\n' && char.IsWhiteSpace(letter);

    private static bool BetweenLatin(string text, int index)
    {
        int left = index, right = index;
        while (left >= 0 && IsBlank(text[left]))
        {
            left--;
        }

        while (right < text.Length && IsBlank(text[right]))
        {
            right++;
        }

        return index == left + 1 && left >= 0 && right < text.Length && text[left] < '\u0250' && text[right] < '\u0250' && text[left] != '\n' && text[right] != '\n';
    }
}
