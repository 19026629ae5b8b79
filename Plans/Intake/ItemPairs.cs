using Duban.Plans.Notices;

namespace Duban.Plans.Intake;

/// <summary>Finds for each item of a newer version the item of the older one that it was.</summary>
internal sealed class ItemPairs
{
    private const double SameNumber = 0.3;
    private const double AnyNumber = 0.5;
    private readonly Dictionary<PlanItem, PlanItem> pairs = new(ReferenceEqualityComparer.Instance);
    private readonly List<PlanItem> older;
    private readonly List<PlanItem> newer;
    private readonly Dictionary<PlanItem, LetterPairs> letters = new(ReferenceEqualityComparer.Instance);

    private ItemPairs(Plan older, Plan newer) => (this.older, this.newer) = ([.. older.Items], [.. newer.Items]);

    /// <summary>The older item of each newer one that has one: by its title, else by its number and words, else by its words alone.</summary>
    public static Dictionary<PlanItem, PlanItem> Of(Plan older, Plan newer)
    {
        var work = new ItemPairs(older, newer);
        work.ByTitle();
        work.ByNumber();
        work.ByWords();
        return work.pairs;
    }

    private void ByTitle()
    {
        var titles = older.Where(item => item.Title.Length > 0).ToLookup(item => TextFolding.Fold(item.Title));
        var wanted = newer.ToLookup(item => TextFolding.Fold(item.Title));
        foreach (var title in titles.Where(title => title.Count() == 1 && wanted[title.Key].Count() == 1))
        {
            Pair(wanted[title.Key].Single(), title.Single());
        }
    }

    private void ByNumber()
    {
        var numbers = older.ToLookup(item => item.Number);
        foreach (var item in newer.ToArray())
        {
            if (numbers[item.Number].FirstOrDefault() is { } other && Likeness(item, other) >= SameNumber) Pair(item, other);
        }
    }

    // The likest first, so that no worse pair takes an item away from a better one.
    private void ByWords()
    {
        var likely = newer.SelectMany(item => older, (item, other) => (Newer: item, Older: other, Likeness: Likeness(item, other)))
            .Where(pair => pair.Likeness >= AnyNumber).OrderByDescending(pair => pair.Likeness).ToList();
        foreach (var pair in likely)
        {
            if (newer.Contains(pair.Newer, ReferenceEqualityComparer.Instance) && older.Contains(pair.Older, ReferenceEqualityComparer.Instance))
                Pair(pair.Newer, pair.Older);
        }
    }

    private void Pair(PlanItem item, PlanItem other)
    {
        if (!older.Exists(one => ReferenceEquals(one, other))) return;
        pairs[item] = other;
        newer.RemoveAll(one => ReferenceEquals(one, item));
        older.RemoveAll(one => ReferenceEquals(one, other));
    }

    private double Likeness(PlanItem item, PlanItem other) => LettersOf(item).LikenessTo(LettersOf(other));

    private LetterPairs LettersOf(PlanItem item)
    {
        if (!letters.TryGetValue(item, out var found)) letters[item] = found = new LetterPairs(item.Title + item.Text);
        return found;
    }
}
