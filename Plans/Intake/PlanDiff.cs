using System.Collections.Immutable;

namespace Duban.Plans.Intake;

/// <summary>What a newer version of a notice adds, takes away and changes (L11).</summary>
/// <param name="Added">Items that the older version lacks, in the newer one's order.</param>
/// <param name="Removed">Items that the newer version lacks, in the older one's order.</param>
/// <param name="Changed">Items that differ, in the newer one's order.</param>
/// <param name="Kept">How many items are the same.</param>
public sealed record PlanDiff(ImmutableArray<PlanItem> Added, ImmutableArray<PlanItem> Removed, ImmutableArray<ItemDiff> Changed, int Kept)
{
    /// <summary>Whether the items of both say the same.</summary>
    public bool IsEmpty => Added.IsEmpty && Removed.IsEmpty && Changed.IsEmpty;

    /// <summary>The differences between two versions.</summary>
    public static PlanDiff Between(Plan older, Plan newer)
    {
        var pairs = ItemPairs.Of(older, newer);
        var diffs = newer.Items.Where(pairs.ContainsKey).Select(item => ItemDiff.Between(pairs[item], item)).ToList();
        var kept = pairs.Values.ToHashSet(ReferenceEqualityComparer.Instance);
        return new PlanDiff(
            [.. newer.Items.Where(item => !pairs.ContainsKey(item))],
            [.. older.Items.Where(item => !kept.Contains(item))],
            [.. diffs.Where(diff => !diff.IsEmpty)],
            diffs.Count(diff => diff.IsEmpty));
    }
}
