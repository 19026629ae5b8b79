namespace Duban.Plans.Units;

/// <summary>Lets the names of units that exist no more mean the units that go on with their work.</summary>
internal static class UnitHistory
{
    /// <summary>The units without the ended ones, whose names their successors bear; an ended unit that a plan still names stays.</summary>
    /// <param name="units">The units.</param>
    /// <param name="named">The keys of the units that the plan names.</param>
    public static IEnumerable<Unit> Continued(IReadOnlyList<Unit> units, HashSet<string> named)
    {
        var ended = units.Where(unit => unit.Successor is not null && !named.Contains(unit.Id)).ToDictionary(unit => unit.Id);
        var heirs = ended.Values.ToLookup(unit => Heir(unit, ended));
        return units.Where(unit => !ended.ContainsKey(unit.Id)).Select(unit => heirs[unit.Id].SelectMany(Names).Aggregate(unit, (heir, name) => heir.AlsoNamed(name)));
    }

    // A successor may itself have ended; a circle ends where it began.
    private static string Heir(Unit unit, Dictionary<string, Unit> ended)
    {
        var seen = new HashSet<string>();
        var heir = unit.Successor!;
        while (seen.Add(heir) && ended.TryGetValue(heir, out var next)) heir = next.Successor!;
        return heir;
    }

    private static IEnumerable<string> Names(Unit unit) => [unit.PrintedName, unit.Name, .. unit.Aliases];
}
