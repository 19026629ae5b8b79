namespace Duban.Plans.Units;

/// <summary>Makes a unit out of nothing but its name: neither the directory nor the catalogue knows it.</summary>
internal static class UnknownUnit
{
    /// <summary>The unit, called by its name with and without the level in front.</summary>
    public static Unit Of(BureauName parts, string name, Place? place) => new()
    {
        Id = "unit",
        Name = name,
        PrintedName = name,
        Aliases = [.. Aliases(parts, name, place).Distinct().Where(alias => alias != name)],
        EnglishNames = [name],
        Kind = KindOf(name),
    };

    private static IEnumerable<string> Aliases(BureauName parts, string name, Place? place)
    {
        yield return parts.Rest;
        if (place is null || Township.LooksLike(name)) yield break;
        yield return place.Level + parts.Rest;
        yield return place.Name + parts.Rest;
    }

    private static string KindOf(string name)
    {
        if (Township.LooksLike(name)) return "township";
        var isOffice = name.EndsWith('局') || name.EndsWith('办') || name.EndsWith("办公室", StringComparison.Ordinal);
        return isOffice ? "department" : "institution";
    }
}
