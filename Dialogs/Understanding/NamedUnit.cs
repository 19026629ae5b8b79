using Duban.Plans;
using Duban.Plans.Units;

namespace Duban.Dialogs.Understanding;

/// <summary>A unit or group that a question names, as the plan prints it.</summary>
/// <param name="Name">The printed name; for a township outside the directory the words themselves.</param>
/// <param name="EnglishName">The English name, where the directory has one.</param>
/// <param name="Kind">The kind of unit (<see cref="Unit.Kind"/>); null for a group.</param>
/// <param name="IsKnown">Whether the directory knows it.</param>
public sealed record NamedUnit(string Name, string? EnglishName, string? Kind, bool IsKnown = true)
{
    /// <summary>A unit of the directory.</summary>
    public static NamedUnit Of(Unit unit) => new(unit.PrintedName, unit.EnglishNames.FirstOrDefault(), unit.Kind);

    /// <summary>A group of the directory.</summary>
    public static NamedUnit Of(UnitGroup group) => new(group.Name, group.EnglishNames.FirstOrDefault(), null);

    /// <summary>A township that looks like one and stands in no directory.</summary>
    public static NamedUnit Township(string name) => new(name, null, "township", IsKnown: false);

    /// <summary>The unit or group of that printed name in the facts, or a bare name.</summary>
    public static NamedUnit Of(string name, Facts facts) =>
        facts.Directory.FindUnit(name) is { } unit ? Of(unit)
        : facts.Directory.FindGroup(name) is { } group ? Of(group)
        : new NamedUnit(name, null, null, IsKnown: false);
}
