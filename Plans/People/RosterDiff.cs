using System.Collections.Immutable;
using Duban.Plans.Units;

namespace Duban.Plans.People;

/// <summary>What a roster changes.</summary>
/// <param name="New">Who comes.</param>
/// <param name="Changed">Who is another than before: the former and the new.</param>
/// <param name="Gone">Who goes.</param>
/// <param name="Officers">The directory's people once it is in force.</param>
public sealed record RosterDiff(
    ImmutableArray<Officer> New, ImmutableArray<(Officer Before, Officer After)> Changed, ImmutableArray<Officer> Gone, ImmutableArray<Officer> Officers)
{
    /// <summary>Compares a roster with the people known. Sample people stay where <paramref name="isDemo"/>; who stands in a row that cannot be taken stays too.</summary>
    public static RosterDiff Of(UnitDirectory known, Roster roster, bool isDemo)
    {
        ImmutableArray<Officer> listed = [.. roster.People.Select(person => person.Officer)];
        var keys = listed.Select(officer => officer.Id).ToHashSet();
        var missing = known.Officers.Where(officer => !keys.Contains(officer.Id) && !(officer.IsSample && isDemo)).ToList();
        var doubtful = roster.Faults.Select(fault => fault.Name).ToHashSet();
        ImmutableArray<Officer> gone = [.. missing.Where(officer => !doubtful.Contains(officer.Name))];
        var kept = known.Officers.Where(officer => !keys.Contains(officer.Id) && !gone.Contains(officer));
        return new RosterDiff(
            [.. listed.Where(officer => known.FindOfficer(officer.Id) is null)],
            [.. from officer in listed let before = known.FindOfficer(officer.Id) where before is not null && before != officer select (before, officer)],
            gone,
            [.. listed, .. kept]);
    }
}
