namespace Duban.Dialogs.Understanding;

/// <summary>Short texts in which neither Chinese nor English clearly prevails: "司法局 leads which".</summary>
internal static class MixedText
{
    private const int Short = 60;

    /// <summary>About as many letters of Chinese say as much as one English word.</summary>
    private const int LettersPerWord = 2;

    /// <summary>One word makes no English text: "任务16 lead是谁", "ok谢谢".</summary>
    private const int FewestWords = 2;

    /// <summary>One language has more than twice of the other: then it is the text's.</summary>
    private const int ClearLead = 2;

    /// <summary>Whether the language by majority is a guess.</summary>
    public static bool IsUnsure(string text)
    {
        if (text.Length > Short) return false;
        var (chinese, words) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is >= '一' and <= '鿿') chinese++;
            else if (char.IsAsciiLetter(text[at]) && (at == 0 || !char.IsAsciiLetter(text[at - 1]))) words++;
        }

        var english = words * LettersPerWord;
        return words >= FewestWords && Math.Max(chinese, english) <= ClearLead * Math.Min(chinese, english);
    }
}
