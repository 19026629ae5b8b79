using System.Collections.Immutable;
using Duban.Plans.Intake;

namespace Duban.Plans.Storage;

/// <summary>The keys by which items are the same from one version of a notice to the next, whatever their numbers: open work hangs on them (L11).</summary>
internal static class ItemKeys
{
    /// <summary>A key for each item of the plan: that of the item which it was, else a new one.</summary>
    public static ImmutableArray<string> For(Plan plan, StoredPlan? before)
    {
        var pairs = before is null ? [] : ItemPairs.Of(before.Plan, plan);
        return [.. plan.Items.Select(item => pairs.TryGetValue(item, out var older) ? before!.KeyOf(older) : Guid.NewGuid().ToString("N"))];
    }
}
