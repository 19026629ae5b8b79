namespace Duban.Plans.People;

/// <summary>Somebody is on leave (请假).</summary>
public sealed record Absence
{
    /// <summary>The key of the officer who is away.</summary>
    public required string Officer { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly FromDay { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly ToDay { get; init; }

    /// <summary>The key of who stands in; null for nobody.</summary>
    public string? StandIn { get; init; }

    /// <summary>The key of who said so.</summary>
    public required string SaidBy { get; init; }

    /// <summary>Whether they are away on that day.</summary>
    public bool Covers(DateOnly day) => FromDay <= day && day <= ToDay;

    /// <summary>Whether both are away on some day.</summary>
    public bool Overlaps(Absence other) => FromDay <= other.ToDay && other.FromDay <= ToDay;
}
