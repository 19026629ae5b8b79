using System.Collections.Concurrent;
using Duban.Plans;

namespace Duban.Dialogs.Understanding;

/// <summary>Finds the items that speak of something, by the words they share with it: rare words and titles weigh more.</summary>
internal sealed class TopicIndex
{
    /// <summary>Whoever types at random shall not fill the memory.</summary>
    private const int MostRarities = 20_000;

    private readonly ItemText[] texts;
    private readonly LetterIndex letters = new();
    private readonly ConcurrentDictionary<string, double> rarities = [];
    private readonly ConcurrentDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> raritiesBySpan;

    public TopicIndex(Plan plan)
    {
        texts = [.. plan.Items.Select(item => new ItemText(item.Number, Normaliser.Fold(item.Title), Normaliser.Fold(string.Join('\n', item.People.Prepend(item.Text)))))];
        PlanTitle = Normaliser.Fold(plan.Title);
        Sections = new SectionTitles(plan);
        raritiesBySpan = rarities.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var place = 0; place < texts.Length; place++)
        {
            letters.Add(place, texts[place].Title);
            letters.Add(place, texts[place].Text);
        }

        foreach (var (_, title) in Sections.All) letters.Add(texts.Length, title);
    }

    /// <summary>The folded title of the plan.</summary>
    public string PlanTitle { get; }

    /// <summary>The titles of the sections.</summary>
    public SectionTitles Sections { get; }

    /// <summary>The longest run from <paramref name="start"/> that the plan says somewhere; 0 under two letters.</summary>
    public int LongestRun(ReadOnlySpan<char> text, int start)
    {
        var length = 0;
        for (var next = start; next + 3 <= text.Length && letters.HoldsThree(text, next); next++) length = next + 3 - start;
        while (length >= 3 && !Says(text.Slice(start, length))) length--;
        return length >= 3 ? length : start + 2 <= text.Length && letters.HoldsPair(text, start) ? 2 : 0;
    }

    /// <summary>The items that say these words themselves, in title or body.</summary>
    public List<int> Saying(ReadOnlySpan<char> words)
    {
        // A single letter has no pair to be found by.
        if (words.Length == 1) return SayingLetter(words[0]);
        var saying = new List<int>();
        foreach (var place in letters.MayHold(words))
        {
            if (place < texts.Length && texts[place].Says(words)) saying.Add(texts[place].Number);
        }

        return saying;
    }

    /// <summary>How well each item covers the topic, best first; items that share nothing are left out.</summary>
    public IReadOnlyList<TopicHit> Rank(IReadOnlyList<string[]> topic)
    {
        var sharing = new HashSet<int>();
        foreach (var words in topic.SelectMany(alternatives => alternatives)) letters.AddHoldingAny(words, sharing);
        sharing.Remove(texts.Length);
        var hits = from place in sharing
                   let hit = Score(texts[place], topic)
                   where hit.Score > 0
                   orderby hit.Score descending, hit.Item
                   select hit;
        return [.. hits];
    }

    private List<int> SayingLetter(char letter) =>
        [.. texts.Where(text => text.Title.Contains(letter, StringComparison.Ordinal) || text.Text.Contains(letter, StringComparison.Ordinal)).Select(text => text.Number)];

    private TopicHit Score(ItemText text, IReadOnlyList<string[]> topic)
    {
        double score = 0, covered = 0, total = 0;
        foreach (var alternatives in topic)
        {
            var (size, best) = BestCover(text, alternatives);
            score += best.Score;
            covered += best.Share * size;
            total += size;
        }

        var share = total == 0 ? 0 : covered / total;
        // Who says all of it is meant rather than who says a part of it often or in the title.
        return new TopicHit(text.Number, score * (0.4 + 0.6 * share * share), share);
    }

    private (double Size, (double Score, double Share) Cover) BestCover(ItemText text, string[] alternatives)
    {
        var (chosen, best) = (alternatives[0], Cover(text, alternatives[0]));
        foreach (var words in alternatives.AsSpan(1))
        {
            // Who says the words themselves is not judged by others.
            if (best.Share >= 1) break;
            if (Cover(text, words) is var cover && (cover.Score > best.Score || cover.Share >= 1)) (chosen, best) = (words, cover);
        }

        return (Size(chosen), best);
    }

    /// <summary>How much words weigh in a topic: an English word says about as much as two Chinese letters.</summary>
    private static double Size(string words)
    {
        double size = 0;
        foreach (var letter in words) size += letter < 128 ? 0.35 : 1;
        return size;
    }

    /// <summary>Covers the words greedily by the longest pieces the item says; pieces of one letter do not count.</summary>
    private (double Score, double Share) Cover(ItemText text, ReadOnlySpan<char> words)
    {
        double score = 0;
        var covered = 0;
        for (var start = 0; start < words.Length;)
        {
            var length = 1;
            while (start + length < words.Length && text.Says(words.Slice(start, length + 1))) length++;
            if (length > 1)
            {
                score += Worth(text, words.Slice(start, length));
                covered += length;
            }

            start += length;
        }

        return (score, words.Length == 0 ? 0 : (double)covered / words.Length);
    }

    private double Worth(ItemText text, ReadOnlySpan<char> piece)
    {
        var place = text.InTitle(piece) ? 2.2 : 1.0 + 0.1 * Math.Min(text.Count(piece) - 1, 4);
        return (piece.Length - 1) * Math.Sqrt(piece.Length) * Rarity(piece) * place;
    }

    private double Rarity(ReadOnlySpan<char> piece)
    {
        if (raritiesBySpan.TryGetValue(piece, out var known)) return known;
        if (rarities.Count > MostRarities) rarities.Clear();
        return rarities[piece.ToString()] = Math.Log((texts.Length + 1.0) / (Saying(piece).Count + 0.5)) + 0.15;
    }

    private bool Says(ReadOnlySpan<char> words)
    {
        foreach (var place in letters.MayHold(words))
        {
            if (place < texts.Length ? texts[place].Says(words) : Sections.Say(words)) return true;
        }

        return false;
    }
}
