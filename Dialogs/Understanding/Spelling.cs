namespace Duban.Dialogs.Understanding;

/// <summary>The second, costlier pass over what the first left unexplained: homophones in Chinese, one letter off in English.</summary>
internal static class Spelling
{
    private const int MostCandidates = 24;

    /// <summary>The text with one unexplained word read as a word of the lexicon that sounds or looks alike; likelier ones first.</summary>
    public static IEnumerable<(string Text, string ReadAs)> Candidates(Reading reading, Lexicon lexicon)
    {
        var gaps = Gaps(reading).ToArray();
        return gaps.Length == 0 ? [] : Homophones.Of(reading.Text, gaps, lexicon).Concat(NearMisses.Of(reading.Text, gaps, lexicon)).Take(MostCandidates);
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
}
