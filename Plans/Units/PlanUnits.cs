using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Duban.Plans.Units;

/// <summary>Collects the units of a plan: known ones under the plan's printed name, others from the catalogue or from the name alone.</summary>
internal sealed partial class PlanUnits
{
    private readonly UnitDirectory known;
    private readonly Place? place;
    private readonly List<Unit> units;
    private readonly Dictionary<string, string> printed = [];
    private readonly Dictionary<(string Bureau, string Level), int> bureaus = [];

    /// <summary>Begins with the known units.</summary>
    public PlanUnits(UnitDirectory known, Place? place)
    {
        (this.known, this.place, units) = (known, place, [.. known.Units]);
        for (var index = 0; index < units.Count; index++) Remember(BureauName.Of(units[index].PrintedName, place), index);
    }

    /// <summary>The known units and the plan's; a name that two of them share is nobody's, unless the plan prints it.</summary>
    public ImmutableArray<Unit> All => SharedNames.RemovedFrom([.. UnitHistory.Continued(units, [.. printed.Values])], printed);

    /// <summary>Adds a unit that the plan names.</summary>
    public void Add(string name)
    {
        if (printed.ContainsKey(name)) return;
        var parts = BureauName.Of(name, place);
        var index = IndexOf(name, parts);
        if (index >= 0) PrintAs(index, name);
        else index = Append(Made(name, parts), parts);
        printed.Add(name, units[index].Id);
        if (Bracketed().Match(name) is { Success: true } other) units[index] = AlsoCalled(units[index], other.Groups["other"].Value);
    }

    /// <summary>省发展改革委（省能源局） is also 省能源局 and 能源局.</summary>
    private static Unit AlsoCalled(Unit unit, string other) =>
        "省市州县区旗".Contains(other[0]) ? unit.AlsoNamed(other).AlsoNamed(other[1..]) : unit.AlsoNamed(other);

    private int Append(Unit unit, BureauName parts)
    {
        units.Add(unit);
        Remember(parts, units.Count - 1);
        return units.Count - 1;
    }

    private void Remember(BureauName parts, int index)
    {
        if (parts.Bureau is { } bureau) bureaus.TryAdd((bureau.Id, LevelOf(parts)), index);
    }

    // 司法局 in a county's notice is the county's.
    private string LevelOf(BureauName parts) => parts.Level.Length > 0 ? parts.Level : place?.Level ?? "";

    private int IndexOf(string name, BureauName parts)
    {
        var index = units.FindIndex(unit => unit.PrintedName == name);
        if (index < 0 && Known(name, parts) is { } unit) index = units.FindIndex(one => one.Id == unit.Id);
        return index >= 0 || parts.Bureau is null ? index : bureaus.GetValueOrDefault((parts.Bureau.Id, LevelOf(parts)), -1);
    }

    private Unit? Known(string name, BureauName parts) =>
        known.FindUnit(name) ?? (LevelOf(parts) == place?.Level ? known.FindUnit(place.Level + parts.Rest) ?? known.FindUnit(parts.Rest) : null);

    // The first printed form is the name, a later one an alias: both are the same unit.
    private void PrintAs(int index, string name)
    {
        var unit = units[index];
        if (unit.PrintedName == name) return;
        var (first, other) = printed.ContainsKey(unit.PrintedName) ? (unit.PrintedName, name) : (name, unit.PrintedName);
        units[index] = unit with { PrintedName = first, Aliases = [.. unit.Aliases.Add(other).Where(alias => alias != first).Distinct()] };
    }

    private Unit Made(string name, BureauName parts)
    {
        var unit = parts.Bureau is null ? UnknownUnit.Of(parts, name, place) : CatalogueUnit.Of(parts, name, place);
        return unit with { Id = FreeId(unit.Id) };
    }

    private string FreeId(string id) =>
        Enumerable.Range(1, units.Count + 1)
            .Select(number => number == 1 ? id : $"{id}-{number}")
            .First(candidate => units.TrueForAll(unit => unit.Id != candidate));

    [GeneratedRegex("（(?<other>[^（）]{2,12}(?:局|委|办|中心))）$")]
    private static partial Regex Bracketed();
}
