using System.Collections.Immutable;

namespace Duban.Plans.Progress;

/// <summary>How far all work is, as one snapshot: every line and item on which something happened. What is not here is as the plan left it.</summary>
public sealed class Board
{
    /// <summary>Nothing happened yet.</summary>
    public static Board Empty { get; } = new();

    /// <summary>The lines on which something happened.</summary>
    public ImmutableDictionary<LineKey, Line> Lines { get; init; } = ImmutableDictionary<LineKey, Line>.Empty;

    /// <summary>The items about which something was decided.</summary>
    public ImmutableDictionary<MatterKey, Matter> Matters { get; init; } = ImmutableDictionary<MatterKey, Matter>.Empty;

    /// <summary>The keys of the units that want their reports signed by their head (L19).</summary>
    public ImmutableHashSet<string> SigningUnits { get; init; } = [];

    /// <summary>The number of the last act in it.</summary>
    public long Sequence { get; init; }

    /// <summary>A unit's line; a new one where nothing happened yet.</summary>
    public Line Line(LineKey key) => Lines.TryGetValue(key, out var line) ? line : Progress.Line.New(key);

    /// <summary>An item; a new one where nothing was decided yet.</summary>
    public Matter Matter(MatterKey key) => Matters.TryGetValue(key, out var matter) ? matter : Progress.Matter.New(key);
}
