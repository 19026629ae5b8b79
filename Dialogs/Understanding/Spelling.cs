namespace Duban.Dialogs.Understanding;

/// <summary>The second, costlier pass over what the first left unexplained: homophones in Chinese, one letter off in English.</summary>
internal static class Spelling
{
    private const int MostCandidates = 24;

    private static readonly string[] EnglishWords =
        [.. Words.All.Where(entry => entry.Tag is not ("OFFTOPIC" or "HELP" or "CANCEL" or "GREETING" or "INJECTION")).Select(entry => entry.Word).Where(word => word.Length >= 4 && word.All(char.IsAsciiLetterLower)).Concat(EnglishNumber.Words).Concat(TopicSegments.EnglishWords).Distinct()];

    /// <summary>The text with one unexplained word read as a word of the lexicon that sounds or looks alike; likelier ones first.</summary>
    public static IEnumerable<(string Text, string ReadAs)> Candidates(Reading reading, Lexicon lexicon)
    {
        var gaps = Gaps(reading).ToArray();
        return Homophones.Of(reading.Text, gaps, lexicon).Concat(NearMisses(reading.Text, gaps, lexicon)).Take(MostCandidates);
    }

    private static IEnumerable<(int Start, int End)> Gaps(Reading reading)
    {
        var at = 0;
        foreach (var mark in reading.Marks.Where(IsExplained).Append(new Mark(reading.Text.Length, 0, "END")))
        {
            foreach (var run in LetterRuns(reading.Text, at, mark.Start)) yield return run;
            at = mark.End;
        }
    }

    private static IEnumerable<(int Start, int End)> LetterRuns(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var from = at;
            while (at < end && char.IsLetterOrDigit(text[at])) at++;
            if (at > from) yield return (from, at);
        }
    }

    /// <summary>Two letters that the plan also says side by side explain nothing by themselves.</summary>
    private static bool IsExplained(Mark mark) => mark.Tag != Tags.UnknownUnit && !(mark.Tag == Tags.Content && mark.Length == 2);

    private static IEnumerable<(string, string)> NearMisses(string text, (int Start, int End)[] gaps, Lexicon lexicon) =>
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
