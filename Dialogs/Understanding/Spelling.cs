namespace Duban.Dialogs.Understanding;

/// <summary>The second, costlier pass over what the first left unexplained: homophones in Chinese, one letter off in English.</summary>
internal static class Spelling
{
    private static readonly string[] NotCorrected = [Tags.Stop, Tags.Polite, "OFFTOPIC", "ITEMWORD", "ELLIPSIS", "PRONITEM", "PRONANY", "YESNO", "SECTION", "ANYWHICH"];

    /// <summary>Two letters sound like too much; only these are worth the guess.</summary>
    private static readonly string[] CorrectedWhenShort = ["LEAD", "RESP", "DUTY", "WHEN", "PROGRESS", "REMIND", "OVERDUE", "CHECKIN"];

    private const int MostCandidates = 24;

    private static readonly ILookup<string, string> WordsByReading =
        Words.All.Where(entry => (entry.Word.Length >= 3 && !NotCorrected.Contains(entry.Tag)) || (entry.Word.Length == 2 && CorrectedWhenShort.Contains(entry.Tag)))
            .ToLookup(entry => Readings.Of(entry.Word), entry => entry.Word);

    private static readonly string[] EnglishWords =
        [.. Words.All.Select(entry => entry.Word).Where(word => word.Length >= 4 && word.All(char.IsAsciiLetterLower)).Distinct()];

    /// <summary>The text with one unexplained word read as a word of the lexicon that sounds or looks alike; likelier ones first.</summary>
    public static IEnumerable<(string Text, string ReadAs)> Candidates(Reading reading, Lexicon lexicon)
    {
        var gaps = Gaps(reading).ToArray();
        return Homophones(reading.Text, gaps, lexicon).Concat(NearMisses(reading.Text, gaps, lexicon)).Take(MostCandidates);
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

    private static IEnumerable<(string, string)> Homophones(string text, (int Start, int End)[] gaps, Lexicon lexicon)
    {
        for (var length = 8; length >= 2; length--)
        {
            for (var start = 0; start + length <= text.Length; start++)
            {
                var end = start + length;
                if (!gaps.Any(gap => gap.Start < end && gap.End > start) || (length == 2 && CutsAWord(gaps, start, end))) continue;
                var said = text.Substring(start, length);
                if (!said.All(letter => letter is >= '一' and <= '鿿')) continue;
                foreach (var meant in SoundingLike(said, lexicon)) yield return (text[..start] + meant + text[end..], meant);
            }
        }
    }

    /// <summary>Two letters are no part of a longer unknown word: 公积金 is not 共几 with a rest.</summary>
    private static bool CutsAWord((int Start, int End)[] gaps, int start, int end) =>
        gaps.Any(gap => (gap.Start < start && gap.End > start) || (gap.Start < end && gap.End > end));

    private static IEnumerable<string> SoundingLike(string said, Lexicon lexicon)
    {
        var sound = Readings.Of(said);
        return WordsByReading[sound].Concat(lexicon.NamesBySound[sound])
            .Where(word => word != said && (said.Length == 2 || word.Zip(said).Any(pair => pair.First == pair.Second)));
    }

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
