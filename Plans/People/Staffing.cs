using System.Collections.Immutable;

namespace Duban.Plans.People;

/// <summary>Who is away and who does what: what was said and not taken back.</summary>
/// <param name="Absences">The leaves, the earliest said first.</param>
/// <param name="Assignments">Who does which item; at most one for an item and a unit.</param>
public sealed record Staffing(ImmutableArray<Absence> Absences, ImmutableArray<Assignment> Assignments)
{
    /// <summary>Nobody is away, nobody was assigned.</summary>
    public static Staffing Empty { get; } = new([], []);

    /// <summary>The leave of an officer on a day; null where they are there.</summary>
    public Absence? AbsenceOf(string officer, DateOnly day) => Absences.LastOrDefault(absence => absence.Officer == officer && absence.Covers(day));

    /// <summary>The key of the officer who does an item for a unit; null where nobody was assigned.</summary>
    public string? AssigneeOf(string notice, string itemKey, string unit) =>
        Assignments.LastOrDefault(one => one.Notice == notice && one.ItemKey == itemKey && one.Unit == unit)?.Officer;
}
