namespace Duban.Dialogs.Understanding;

/// <summary>English words that are one letter off: enforcment, laed, comerce.</summary>
internal static class NearMisses
{
    /// <summary>What we would rather not understand by mistake.</summary>
    private static readonly string[] NotCorrected = ["OFFTOPIC", "HELP", "CANCEL", "GREETING", "INJECTION"];

    private static readonly string[] EnglishWords =
    [
        .. Words.All.Where(entry => !NotCorrected.Contains(entry.Tag)).Select(entry => entry.Word).Where(word => word.Length >= 4 && word.All(char.IsAsciiLetterLower))
            .Concat(EnglishNumber.Words).Concat(TopicSegments.EnglishWords).Distinct(),
    ];

    /// <summary>The text with one unexplained word read as one that looks alike.</summary>
    public static IEnumerable<(string Text, string ReadAs)> Of(string text, (int Start, int End)[] gaps, Lexicon lexicon) =>
        from gap in gaps
        let said = text[gap.Start..gap.End]
        where said.Length >= 4 && said.All(char.IsAsciiLetter)
        from word in EnglishWords.Concat(lexicon.EnglishNameWords)
        where IsOneOff(said, word)
        select (text[..gap.Start] + word + text[gap.End..], word);

    /// <summary>One letter missing, doubled, changed, or two swapped.</summary>
    private static bool IsOneOff(string said, string word)
    {
        if (said == word || Math.Abs(said.Length - word.Length) > 1 || said[0] != word[0]) return false;
        var head = 0;
        while (head < Math.Min(said.Length, word.Length) && said[head] == word[head]) head++;
        var tail = 0;
        while (tail < Math.Min(said.Length, word.Length) - head && said[^(tail + 1)] == word[^(tail + 1)]) tail++;
        var (left, right) = (said.Length - head - tail, word.Length - head - tail);
        return (left <= 1 && right <= 1) || (left == 2 && right == 2 && said[head] == word[head + 1] && said[head + 1] == word[head]);
    }
}
