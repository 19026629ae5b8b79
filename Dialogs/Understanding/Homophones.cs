namespace Duban.Dialogs.Understanding;

/// <summary>Chinese letters that sound like a word of the lexicon (司法据) or like something the plan says (政务公凯), and words typed in pinyin (sifaju).</summary>
internal static class Homophones
{
    private static readonly string[] NotCorrected = [Tags.Stop, Tags.Polite, "OFFTOPIC", "ITEMWORD", "ELLIPSIS", "PRONITEM", "PRONANY", "YESNO", "SECTION", "ANYWHICH", "PRONITEMS", "PRONUNIT", "PRONSECTION", "OTHER", "BACKREF", "INJECTION", "HELP"];

    /// <summary>Two letters sound like too much; only these are worth the guess.</summary>
    private static readonly string[] CorrectedWhenShort = ["LEAD", "RESP", "DUTY", "WHEN", "PROGRESS", "REMIND", "OVERDUE", "CHECKIN"];

    private const int LongestWord = 8;
    private const int ShortestPinyin = 4;

    private static readonly ILookup<string, string> WordsByReading =
        Words.All.Where(entry => (entry.Word.Length >= 3 && !NotCorrected.Contains(entry.Tag)) || (entry.Word.Length == 2 && CorrectedWhenShort.Contains(entry.Tag)))
            .ToLookup(entry => Readings.Of(entry.Word), entry => entry.Word);

    /// <summary>The text with one unexplained word read as one that sounds alike; longer ones first.</summary>
    public static IEnumerable<(string Text, string ReadAs)> Of(string text, (int Start, int End)[] gaps, Lexicon lexicon) =>
        Pinyin(text, gaps, lexicon).Concat(OfWords(text, gaps, lexicon)).Concat(OfThePlan(text, gaps, lexicon));

    private static IEnumerable<(string, string)> OfWords(string text, (int Start, int End)[] gaps, Lexicon lexicon)
    {
        for (var length = LongestWord; length >= 2; length--)
        {
            for (var start = 0; start + length <= text.Length; start++)
            {
                var end = start + length;
                if (!gaps.Any(gap => gap.Start < end && gap.End > start) || (length == 2 && CutsAWord(gaps, start, end))) continue;
                var said = text.Substring(start, length);
                if (!said.All(IsChinese)) continue;
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
        return WordsByReading[sound].Concat(said.Length > 2 ? lexicon.NamesBySound[sound] : [])
            .Where(word => word != said && (said.Length == 2 || word.Zip(said).Any(pair => pair.First == pair.Second)));
    }

    private static IEnumerable<(string, string)> OfThePlan(string text, (int Start, int End)[] gaps, Lexicon lexicon)
    {
        for (var start = 0; start + SoundIndex.FewestSyllables <= text.Length; start++)
        {
            var end = start + SoundIndex.FewestSyllables;
            if (!gaps.Any(gap => gap.Start < end && gap.End > start)) continue;
            var said = text[start..end];
            if (lexicon.Sounds.Meant([.. said.Select(Readings.Sound)]) is not { } meant || meant.Zip(said).Count(pair => pair.First == pair.Second) < said.Length - 1 || meant == said) continue;
            var corrected = text[..start] + meant + text[end..];
            yield return (corrected, WholeWord(corrected, start, end, lexicon));
        }
    }

    /// <summary>What the plan says around the corrected letters: 政务公开 rather than 务公开.</summary>
    private static string WholeWord(string text, int start, int end, Lexicon lexicon)
    {
        var from = Enumerable.Range(Math.Max(0, start - LongestWord), Math.Min(start, LongestWord) + 1).First(at => at == start || at + lexicon.Topics.LongestRun(text, at) >= end);
        return text[from..Math.Max(end, Math.Min(from + lexicon.Topics.LongestRun(text, from), text.Length))];
    }

    private static IEnumerable<(string, string)> Pinyin(string text, (int Start, int End)[] gaps, Lexicon lexicon) =>
        from gap in gaps
        where gap.End - gap.Start >= ShortestPinyin && text.AsSpan(gap.Start, gap.End - gap.Start).IndexOfAnyExceptInRange('a', 'z') < 0
        let syllables = Readings.Syllables(text[gap.Start..gap.End])
        where syllables.Length >= 2
        from meant in Spelt(syllables, lexicon)
        select (text[..gap.Start] + meant + text[gap.End..], meant);

    private static IEnumerable<string> Spelt(string[] syllables, Lexicon lexicon)
    {
        var sound = string.Join(' ', syllables);
        foreach (var word in lexicon.NamesBySound[sound].Concat(WordsByReading[sound])) yield return word;
        if (lexicon.Sounds.Meant([.. syllables.Select(Readings.Sound)]) is { } said) yield return said;
    }

    private static bool IsChinese(char letter) => letter is >= '一' and <= '鿿';
}
