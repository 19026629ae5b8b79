using System.Collections.Immutable;

namespace Duban.Plans.Units;

/// <summary>Takes away the names that two units share: what is ambiguous names nobody.</summary>
internal static class SharedNames
{
    /// <summary>The units without shared aliases.</summary>
    /// <param name="units">The units.</param>
    /// <param name="printed">The names a plan prints with the ids of their units: these stay, and are nobody else's alias.</param>
    public static ImmutableArray<Unit> RemovedFrom(IReadOnlyList<Unit> units, IReadOnlyDictionary<string, string> printed)
    {
        var owners = units.GroupBy(unit => unit.PrintedName).ToDictionary(unit => unit.Key, unit => unit.First().Id);
        foreach (var (name, id) in printed) owners[name] = id;
        var shared = SharedBy(units, unit => unit.Aliases.Append(unit.Name));
        var stems = SharedBy(units, unit => unit.Stems);
        var english = SharedBy(units, unit => unit.EnglishNames);
        return [.. units.Select(unit => unit with
        {
            Aliases = unit.Aliases.RemoveAll(alias => owners.TryGetValue(alias, out var owner) ? owner != unit.Id : shared.Contains(alias)),
            Stems = unit.Stems.RemoveAll(stems.Contains),
            EnglishNames = KeepOne(unit.EnglishNames, english),
        })];
    }

    private static HashSet<string> SharedBy(IReadOnlyList<Unit> units, Func<Unit, IEnumerable<string>> names) =>
        units.SelectMany(unit => names(unit).Distinct())
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(name => name.Count() > 1)
            .Select(name => name.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    // A unit needs a name to show in English, shared or not.
    private static ImmutableArray<string> KeepOne(ImmutableArray<string> names, HashSet<string> shared)
    {
        var own = names.RemoveAll(shared.Contains);
        return own.IsEmpty ? [.. names.Take(1)] : own;
    }
}
