using System.Collections.Immutable;

namespace Duban.Plans.People;

/// <summary>A list of people as it was read, with the rows that cannot be taken.</summary>
public sealed record Roster
{
    /// <summary>The people.</summary>
    public ImmutableArray<RosterPerson> People { get; init; } = [];

    /// <summary>The rows that cannot be taken.</summary>
    public ImmutableArray<RosterFault> Faults { get; init; } = [];

    /// <summary>Why the file is no roster, one line; null where it is one.</summary>
    public string? Refusal { get; init; }
}
