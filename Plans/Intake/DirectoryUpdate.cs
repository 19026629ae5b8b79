using Duban.Plans.Units;

namespace Duban.Plans.Intake;

/// <summary>What a confirmed notice makes of the directory: names joined to known units, units renamed or merged, new units added. Nothing is taken out.</summary>
public static class DirectoryUpdate
{
    /// <summary>The directory with the choices alone.</summary>
    /// <param name="known">The stored directory.</param>
    /// <param name="choices">What the supervisor said.</param>
    /// <param name="day">From when a new name or a merger counts.</param>
    public static UnitDirectory Choose(UnitDirectory known, IEnumerable<UnitChoice> choices, DateOnly day) =>
        choices.Aggregate(known, (directory, choice) => directory.With([.. directory.Units.Select(unit => Chosen(unit, choice, day, directory))]));

    /// <summary>The directory with the choices, and every unit and group of the plan in it. A plan of another authority adds nobody.</summary>
    public static UnitDirectory Adopt(UnitDirectory known, Plan plan, IEnumerable<UnitChoice> choices, DateOnly day)
    {
        var chosen = Choose(known, choices, day);
        if (!known.Owns(plan)) return chosen;
        var all = UnitDirectory.For(plan, chosen);
        return chosen.With(
            [.. chosen.Units, .. all.Units.ExceptBy(chosen.Units.Select(unit => unit.Id), unit => unit.Id)],
            [.. chosen.Groups, .. all.Groups.Where(group => chosen.FindGroup(group.Name) is null)]);
    }

    private static Unit Chosen(Unit unit, UnitChoice choice, DateOnly day, UnitDirectory known) => choice.Kind switch
    {
        UnitChoiceKind.SameAs when unit.Id == choice.Unit => unit.AlsoNamed(choice.Name),
        UnitChoiceKind.RenamedTo when unit.Id == choice.Unit => unit.Renamed(choice.Name, day, known.FromCatalogue(choice.Name)),
        UnitChoiceKind.MergedInto when unit.PrintedName == choice.Name && unit.Id != choice.Unit => unit with { Until = day, Successor = choice.Unit },
        _ => unit,
    };
}
