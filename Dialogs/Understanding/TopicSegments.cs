using System.Text;

namespace Duban.Dialogs.Understanding;

/// <summary>What remains of an utterance when all function words are taken: the words of its topic.</summary>
internal static class TopicSegments
{
    private const int ShortestEnglish = 5;

    private static readonly PhraseIndex Synonyms = Indexed();

    /// <summary>The topic's segments, each with the other words that the data names for it; the said words first.</summary>
    public static IEnumerable<(string Text, string[] Alternatives)> Of(string text, IReadOnlyList<Mark> marks)
    {
        // What is quoted is meant; the words around it are talk.
        var quotes = marks.Where(mark => mark.Tag == Tags.Quote).ToArray();
        foreach (var mark in quotes) yield return WithSynonyms(((string)mark.Value!).Trim());
        if (quotes.Length > 0) yield break;
        foreach (var run in Runs(text, marks))
        {
            foreach (var part in Parts(run)) yield return WithSynonyms(part);
        }
    }

    /// <summary>Pieces of two letters or more that neither the lexicon nor the plan explains.</summary>
    public static IEnumerable<string> Unexplained(string text, IReadOnlyList<Mark> marks, TopicIndex topics) =>
        from run in Runs(text, marks)
        from part in Parts(run)
        where part.Length >= 2
        let known = WithSynonyms(part).Alternatives.Any(words => topics.Rank([[words]]) is [{ Share: >= 0.5 }, ..] || topics.Sections.SayingMost(words) is not null)
        where !known
        select part;

    /// <summary>Words for a topic that the data lists (红头文件, rule of law); shorter ones are too common to stand by themselves.</summary>
    public static IEnumerable<Mark> NamedAt(string text, int start) =>
        Synonyms.At(text, start).Where(mark => IsLong(text.AsSpan(mark.Start, mark.Length))).Select(mark => mark with { Tag = Tags.Content, Value = null });

    /// <summary>The English words of the topics, for spelling.</summary>
    public static IEnumerable<string> EnglishWords => DataFile.Rows("topics.en.tsv").SelectMany(row => row[0].Split('|', ' ')).Where(word => word.Length >= 5);

    /// <summary>A single English word only where it tells nothing else.</summary>
    private static bool IsLong(ReadOnlySpan<char> words) =>
        words[0] >= 128 ? words.Length >= 3 : words.Contains(' ') || char.IsAsciiDigit(words[0]) || (words.Length >= ShortestEnglish && !Understanding.Words.Knows(words));

    /// <summary>The words of an English phrase, each with what the data names for it; joints are left out.</summary>
    public static IEnumerable<string[]> Words(string phrase) => Parts(phrase).Where(part => part is not ("and" or "the" or "of")).Select(part => WithSynonyms(part).Alternatives);

    private static IEnumerable<string> Runs(string text, IReadOnlyList<Mark> marks)
    {
        var run = new StringBuilder();
        var (at, from) = (0, 0);
        foreach (var mark in marks.Append(new Mark(text.Length, 0, "END")))
        {
            run.Append(text, at, mark.Start - at);
            if (mark.Tag == Tags.Content) run.Append(text, mark.Start, mark.Length);
            else
            {
                if (!Negation.Before(text, from)) yield return run.ToString();
                run.Clear();
                from = mark.End;
            }

            at = mark.End;
        }
    }

    /// <summary>Splits at punctuation and spaces; English topics of several words are found whole first.</summary>
    private static IEnumerable<string> Parts(string run)
    {
        for (var at = 0; at < run.Length;)
        {
            var phrase = Synonyms.At(run, at).LastOrDefault(mark => run[mark.Start] < 128);
            if (phrase is not null)
            {
                yield return run.Substring(phrase.Start, phrase.Length);
                at = phrase.End;
                continue;
            }

            var end = at;
            while (end < run.Length && IsWord(run[end]) && (run[end] < 128) == (run[at] < 128)) end++;
            var part = run[at..end];
            if (part.Length >= 2) yield return part;
            at = Math.Max(end, at + 1);
        }
    }

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || letter is '+' or '-' or '\'';

    private static (string Text, string[] Alternatives) WithSynonyms(string part)
    {
        if (part.Length == 0 || part[0] < 128) return (part, [part, .. English(part)]);
        var alternatives = new List<string> { part };
        for (var at = 0; at < part.Length; at++)
        {
            foreach (var mark in Synonyms.At(part, at))
            {
                alternatives.AddRange(((string[])mark.Value!).Select(meant => part[..mark.Start] + meant + part[mark.End..]));
            }
        }

        return (part, [.. alternatives.Distinct()]);
    }

    /// <summary>An English phrase counts as a whole: "social credit" is no help where "social credit system" is said.</summary>
    private static string[] English(string phrase)
    {
        var spaced = phrase.Replace('-', ' ');
        return (Whole(phrase) ?? Whole(spaced))?.Value as string[] ?? [];
    }

    private static Mark? Whole(string phrase) => Synonyms.At(phrase, 0).FirstOrDefault(mark => mark.Length == phrase.Length);

    private static PhraseIndex Indexed()
    {
        var index = new PhraseIndex();
        foreach (var row in DataFile.Rows("topics.zh.tsv").Concat(DataFile.Rows("topics.en.tsv")))
        {
            var meant = row[1].Split('|', StringSplitOptions.TrimEntries);
            foreach (var said in row[0].Split('|', StringSplitOptions.TrimEntries)) index.Add(said, "SYNONYM", meant);
        }

        return index;
    }
}
