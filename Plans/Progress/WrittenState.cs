namespace Duban.Plans.Progress;

/// <summary>A row that says how things stand, beside the log that says how they came to it.</summary>
public sealed record WrittenState
{
    /// <summary>The notice; null for a unit's settings.</summary>
    public string? Notice { get; init; }

    /// <summary>The item; null for a unit's settings.</summary>
    public string? Item { get; init; }

    /// <summary>The unit; null for an item.</summary>
    public string? Unit { get; init; }

    /// <summary>How it stands; for a unit's settings the name of the act that made it so.</summary>
    public string Json { get; init; } = "";

    /// <summary>How many acts it has seen; 0 where that is not counted.</summary>
    public long Version { get; init; }

    /// <summary>The number of the act that left it so.</summary>
    public long Sequence { get; init; }

    /// <summary>What it is about.</summary>
    public (string? Notice, string? Item, string? Unit) Subject => (Notice, Item, Unit);
}
