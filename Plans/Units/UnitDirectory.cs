using System.Collections.Immutable;

namespace Duban.Plans.Units;

/// <summary>The units and groups that an authority knows (单位名录). Immutable.</summary>
public sealed class UnitDirectory(ImmutableArray<Unit> units, ImmutableArray<UnitGroup> groups)
{
    /// <summary>A directory that knows nobody.</summary>
    public static UnitDirectory Empty { get; } = new([], []);

    /// <summary>The units, in the directory's order.</summary>
    public ImmutableArray<Unit> Units { get; } = units;

    /// <summary>The groups, in the directory's order.</summary>
    public ImmutableArray<UnitGroup> Groups { get; } = groups;

    /// <summary>The unit whose full or printed name or alias this is, or null.</summary>
    public Unit? FindUnit(string name) =>
        Units.FirstOrDefault(unit => unit.PrintedName == name || unit.Name == name || unit.Aliases.Contains(name));

    /// <summary>The group whose name or alias this is, or null.</summary>
    public UnitGroup? FindGroup(string name) =>
        Groups.FirstOrDefault(group => group.Name == name || group.Aliases.Contains(name));
}
