namespace Duban.Plans.Units;

/// <summary>Collects the groups of a plan: known ones under the plan's printed name, others by their words.</summary>
internal sealed class PlanGroups(UnitDirectory known)
{
    private readonly List<UnitGroup> groups = [.. known.Groups];
    private readonly HashSet<string> printed = [];

    /// <summary>The known groups and the plan's.</summary>
    public IReadOnlyList<UnitGroup> All => groups;

    /// <summary>Adds a group that the plan names.</summary>
    public void Add(string name)
    {
        var index = groups.FindIndex(group => group.Name == name);
        if (index < 0) index = groups.FindIndex(group => group.Aliases.Contains(name));
        if (index < 0) groups.Add(GroupWords.Of(name));
        else if (groups[index].Name != name && !printed.Contains(groups[index].Name)) groups[index] = Renamed(groups[index], name);
        printed.Add(name);
    }

    private static UnitGroup Renamed(UnitGroup group, string name) =>
        group with { Name = name, Aliases = [.. group.Aliases.Add(group.Name).Where(alias => alias != name)] };
}
