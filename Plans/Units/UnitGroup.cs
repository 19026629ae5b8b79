using System.Collections.Immutable;

namespace Duban.Plans.Units;

/// <summary>A phrase that stands for several units: 各乡镇（街道）.</summary>
public sealed record UnitGroup
{
    /// <summary>The phrase as notices print it, brackets full-width.</summary>
    public required string Name { get; init; }

    /// <summary>Other ways to say it: 乡镇, 各乡镇街道.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>English names, the one to show first.</summary>
    public ImmutableArray<string> EnglishNames { get; init; } = [];

    /// <summary>Whether it binds each of its members.</summary>
    public required Reach Reach { get; init; }

    /// <summary>The kinds of units it can reach: ["department"]; see <see cref="Unit.Kind"/>.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Kinds that even a binding group reaches only perhaps: a branch of the People's Bank is no county department.</summary>
    public ImmutableArray<string> PerhapsKinds { get; init; } = [];

    /// <summary>How the group reaches a unit of that kind (<see cref="Unit.Kind"/>); null when it does not.</summary>
    public Reach? ReachOf(string kind) =>
        Kinds.Contains(kind) ? Reach : PerhapsKinds.Contains(kind) ? Units.Reach.Indefinite : null;
}
