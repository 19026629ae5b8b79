using System.Collections.Immutable;

namespace Duban.Plans.Progress;

/// <summary>Acts to be stored: what they are about, what they rest on. The store decides them once more, on what it then finds.</summary>
public abstract record ActRecord
{
    /// <summary>The item.</summary>
    public required MatterKey Matter { get; init; }

    /// <summary>The item's number at that time, for people who read the log.</summary>
    public required int ItemNumber { get; init; }

    /// <summary>What the decision rests on; the store puts its own instant in.</summary>
    public required Circumstances Circumstances { get; init; }

    /// <summary>What the turn knew.</summary>
    public required Basis Basis { get; init; }
}

/// <summary>Acts on a unit's line, one after the other.</summary>
public sealed record LineRecord : ActRecord
{
    /// <summary>The unit's key.</summary>
    public required string Unit { get; init; }

    /// <summary>The version of the line on which they were decided.</summary>
    public required long Version { get; init; }

    /// <summary>The acts in their order.</summary>
    public required ImmutableArray<LineAct> Acts { get; init; }
}

/// <summary>An act on an item as a whole.</summary>
public sealed record MatterRecord : ActRecord
{
    /// <summary>Whether its lines allow it to be closed, see <see cref="ItemStanding.AreLinesDone"/>.</summary>
    public required bool AreLinesDone { get; init; }

    /// <summary>The act.</summary>
    public required MatterAct Act { get; init; }
}
