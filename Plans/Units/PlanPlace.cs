namespace Duban.Plans.Units;

/// <summary>Finds out whose plan it is.</summary>
internal static class PlanPlace
{
    private const int HalfInPercent = 50;

    /// <summary>The place that issued the plan, or the known directory's, or just the level that its units bear (县司法局).</summary>
    public static Place? Of(Plan plan, UnitDirectory known) => Issuer(plan) ?? Place.Parse(known.Authority) ?? ByUnits(plan);

    /// <summary>Whether the directory is that of the plan's authority.</summary>
    /// <remarks>Where either of them does not say whose it is, it is when it knows half of the plan's units.</remarks>
    public static bool Owns(Plan plan, UnitDirectory known)
    {
        var (place, owner) = (Issuer(plan), Place.Parse(known.Authority));
        if (place is not null && owner is not null) return place == owner;
        var units = UnitNames(plan);
        return units.Count(name => known.FindUnit(name) is not null) * 100 >= units.Count * HalfInPercent;
    }

    private static Place? Issuer(Plan plan) => Place.Parse(plan.Issuer) ?? Place.Parse(plan.Title);

    private static Place? ByUnits(Plan plan)
    {
        var levels = UnitNames(plan)
            .Select(name => BureauName.Of(name, null))
            .Where(parts => parts.Bureau is not null && parts.Level.Length > 0)
            .CountBy(parts => parts.Level)
            .ToList();
        return levels.Count == 0 ? null : new Place("", levels.MaxBy(level => level.Value).Key);
    }

    private static List<string> UnitNames(Plan plan) =>
        [.. plan.Items.SelectMany(item => item.Duties).Where(duty => duty.Kind == DutyKind.Unit).Select(duty => duty.Name).Distinct()];
}
