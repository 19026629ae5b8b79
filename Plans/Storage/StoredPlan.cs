using System.Collections.Immutable;
using Duban.Plans.Notices;

namespace Duban.Plans.Storage;

/// <summary>A plan with the version it is and what its reader warned of.</summary>
public sealed record StoredPlan(Plan Plan, PlanVersion Version, ImmutableArray<Warning> Warnings)
{
    /// <summary>The items' keys, in the order of the items; an item keeps its key from version to version.</summary>
    public ImmutableArray<string> Keys { get; init; } = [];

    /// <summary>The key of an item of this plan.</summary>
    public string KeyOf(PlanItem item) => Keys[Plan.Items.IndexOf(item, 0, ReferenceEqualityComparer.Instance)];
}
