using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Duban.Plans.Units;

/// <summary>The units and groups that an authority knows (单位名录). Immutable.</summary>
/// <param name="units">The units, in the directory's order.</param>
/// <param name="groups">The groups, in the directory's order.</param>
/// <param name="authority">Whose directory it is: 开江县; null where nobody says.</param>
public sealed class UnitDirectory(ImmutableArray<Unit> units, ImmutableArray<UnitGroup> groups, string? authority = null)
{
    private readonly FrozenDictionary<string, Unit> unitsByName = Index(
        units, unit => unit.PrintedName, unit => [unit.Name, .. unit.Aliases]);

    private readonly FrozenDictionary<string, UnitGroup> groupsByName = Index(
        groups, group => group.Name, group => group.Aliases);

    /// <summary>A directory that knows nobody.</summary>
    public static UnitDirectory Empty { get; } = new([], []);

    /// <summary>The units, in the directory's order.</summary>
    public ImmutableArray<Unit> Units { get; } = units;

    /// <summary>The groups, in the directory's order.</summary>
    public ImmutableArray<UnitGroup> Groups { get; } = groups;

    /// <summary>The people whom the directory knows.</summary>
    public ImmutableArray<Officer> Officers { get; init; } = [];

    /// <summary>Whose directory it is: 开江县; null where nobody says.</summary>
    public string? Authority { get; } = authority;

    /// <summary>The directory with which a plan is read: every unit and group that the plan names is in it.</summary>
    /// <remarks>
    /// What <paramref name="known"/> knows is reused under the plan's printed name, the rest comes from the national catalogue
    /// or, failing that, from the name alone. A plan of another authority uses none of <paramref name="known"/>.
    /// A unit that the plan prints in two ways is one unit, so resolve a duty's name with <see cref="FindUnit"/>.
    /// </remarks>
    public static UnitDirectory For(Plan plan, UnitDirectory known) => PlanDirectory.Of(plan, known);

    /// <summary>Whether a plan is that of this directory's authority.</summary>
    public bool Owns(Plan plan) => PlanPlace.Owns(plan, this);

    /// <summary>The same directory with other units and groups.</summary>
    public UnitDirectory With(ImmutableArray<Unit> units, ImmutableArray<UnitGroup>? groups = null) =>
        new(units, groups ?? Groups, Authority) { Officers = Officers };

    /// <summary>The same directory with other people.</summary>
    public UnitDirectory WithOfficers(ImmutableArray<Officer> officers) => new(Units, Groups, Authority) { Officers = officers };

    /// <summary>Reads what <see cref="ToJson"/> wrote; throws <see cref="System.Text.Json.JsonException"/> for anything else.</summary>
    public static UnitDirectory FromJson(Stream json) => DirectoryJson.Read(json);

    /// <summary>The directory as JSON, as in seeds/units.json.</summary>
    public string ToJson() => DirectoryJson.Write(this);

    /// <summary>The unit whose printed or full name or alias this is, or null. Exact.</summary>
    public Unit? FindUnit(string name) => unitsByName.GetValueOrDefault(name);

    /// <summary>The group whose name or alias this is, or null. Exact.</summary>
    public UnitGroup? FindGroup(string name) => groupsByName.GetValueOrDefault(name);

    /// <summary>The officer of that key, or null.</summary>
    public Officer? FindOfficer(string id) => Officers.FirstOrDefault(officer => officer.Id == id);

    /// <summary>A unit that this directory lacks and every county has: 教育局 gives 县教育局. Null for a name nobody knows.</summary>
    public Unit? FromCatalogue(string name) => CatalogueUnit.Of(name, Place.Parse(Authority));

    // A printed name beats another unit's full name or alias.
    private static FrozenDictionary<string, T> Index<T>(
        ImmutableArray<T> entries, Func<T, string> first, Func<T, IEnumerable<string>> others)
    {
        var byName = new Dictionary<string, T>();
        foreach (var entry in entries) byName.TryAdd(first(entry), entry);
        foreach (var entry in entries)
            foreach (var name in others(entry)) byName.TryAdd(name, entry);
        return byName.ToFrozenDictionary();
    }
}
