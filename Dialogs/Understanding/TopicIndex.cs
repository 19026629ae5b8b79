using Duban.Plans;

namespace Duban.Dialogs.Understanding;

/// <summary>Finds the items that speak of something, by the words they share with it: rare words and titles weigh more.</summary>
internal sealed class TopicIndex
{
    private readonly Entry[] entries;
    private readonly HashSet<string> trigrams = [];
    private readonly HashSet<string> bigrams = [];
    private readonly Dictionary<string, double> rarity = [];

    public TopicIndex(Plan plan)
    {
        entries = [.. plan.Items.Select(item => new Entry(item.Number, Normaliser.Fold(item.Title), Normaliser.Fold(item.Text)))];
        Sections = [.. plan.Sections.Select(section => (section.Number, Normaliser.Fold(section.Title)))];
        foreach (var text in entries.SelectMany(entry => new[] { entry.Title, entry.Text }).Concat(Sections.Select(section => section.Title))) Learn(text);
    }

    /// <summary>The sections' numbers and folded titles.</summary>
    public (int Number, string Title)[] Sections { get; }

    /// <summary>The longest run from <paramref name="start"/> that the plan says somewhere; 0 under two letters.</summary>
    public int LongestRun(string text, int start)
    {
        var length = 0;
        for (var next = start; next + 3 <= text.Length && trigrams.Contains(text.Substring(next, 3)); next++) length = next + 3 - start;
        while (length >= 3 && !Says(text.Substring(start, length))) length--;
        return length >= 3 ? length : start + 2 <= text.Length && bigrams.Contains(text.Substring(start, 2)) ? 2 : 0;
    }

    /// <summary>The items that say these words themselves, in title or body.</summary>
    public int[] Saying(string words) => [.. entries.Where(entry => entry.Says(words)).Select(entry => entry.Number)];

    /// <summary>How well each item covers the topic, best first; items that share nothing are left out.</summary>
    public IReadOnlyList<TopicHit> Rank(IReadOnlyList<string[]> topic)
    {
        var hits = from entry in entries
                   let hit = Score(entry, topic)
                   where hit.Score > 0
                   orderby hit.Score descending, hit.Item
                   select hit;
        return [.. hits];
    }

    private TopicHit Score(Entry entry, IReadOnlyList<string[]> topic)
    {
        double score = 0, covered = 0, total = 0;
        foreach (var alternatives in topic)
        {
            var (words, best) = alternatives.Select(words => (words, Cover(entry, words))).MaxBy(cover => cover.Item2.Score);
            score += best.Score;
            covered += best.Share * Size(words);
            total += Size(words);
        }

        var share = total == 0 ? 0 : covered / total;
        // Who says all of it is meant rather than who says a part of it often or in the title.
        return new TopicHit(entry.Number, score * (0.4 + 0.6 * share * share), share);
    }

    /// <summary>How much words weigh in a topic: an English word says about as much as two Chinese letters.</summary>
    private static double Size(string words) => words.Sum(letter => letter < 128 ? 0.35 : 1);

    /// <summary>Covers the words greedily by the longest pieces the entry says; pieces of one letter do not count.</summary>
    private (double Score, double Share) Cover(Entry entry, string words)
    {
        double score = 0;
        var covered = 0;
        for (var start = 0; start < words.Length;)
        {
            var length = words.Length - start;
            while (length >= 2 && !entry.Says(words.Substring(start, length))) length--;
            if (length < 2)
            {
                start++;
                continue;
            }

            var piece = words.Substring(start, length);
            var place = entry.Title.Contains(piece, StringComparison.Ordinal) ? 2.2 : 1.0 + 0.1 * Math.Min(entry.Count(piece) - 1, 4);
            score += (length - 1) * Math.Sqrt(length) * Rarity(piece) * place;
            covered += length;
            start += length;
        }

        return (score, words.Length == 0 ? 0 : (double)covered / words.Length);
    }

    private double Rarity(string piece)
    {
        lock (rarity)
        {
            if (rarity.TryGetValue(piece, out var known)) return known;
            if (rarity.Count > 20_000) rarity.Clear();
            return rarity[piece] = Math.Log((entries.Length + 1.0) / (entries.Count(entry => entry.Says(piece)) + 0.5)) + 0.15;
        }
    }

    private bool Says(string words) =>
        entries.Any(entry => entry.Says(words)) || Sections.Any(section => section.Title.Contains(words, StringComparison.Ordinal));

    private void Learn(string text)
    {
        for (var start = 0; start + 3 <= text.Length; start++) trigrams.Add(text.Substring(start, 3));
        for (var start = 0; start + 2 <= text.Length; start++) bigrams.Add(text.Substring(start, 2));
    }

    private sealed record Entry(int Number, string Title, string Text)
    {
        public bool Says(string words) => Title.Contains(words, StringComparison.Ordinal) || Text.Contains(words, StringComparison.Ordinal);

        public int Count(string words)
        {
            var count = 0;
            for (var at = Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(words, at + 1, StringComparison.Ordinal)) count++;
            return Math.Max(count, 1);
        }
    }
}

/// <summary>An item that speaks of a topic: how strongly, and what share of the topic's words it says.</summary>
internal readonly record struct TopicHit(int Item, double Score, double Share);
