namespace Duban.Plans.People;

/// <summary>Who of a unit does an item (承办人).</summary>
public sealed record Assignment
{
    /// <summary>The notice; see <see cref="Storage.PlanVersion.Notice"/>.</summary>
    public required string Notice { get; init; }

    /// <summary>The item's key; see <see cref="Storage.StoredPlan.KeyOf"/>.</summary>
    public required string ItemKey { get; init; }

    /// <summary>The unit's printed name.</summary>
    public required string Unit { get; init; }

    /// <summary>The key of the officer who does it.</summary>
    public required string Officer { get; init; }

    /// <summary>The key of who said so.</summary>
    public required string AssignedBy { get; init; }
}
