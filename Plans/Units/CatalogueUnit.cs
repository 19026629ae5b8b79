using System.Collections.Immutable;

namespace Duban.Plans.Units;

/// <summary>Makes units out of the national catalogue.</summary>
internal static class CatalogueUnit
{
    /// <summary>The unit that the catalogue knows by that name, printed with the place's level; null for an unknown name.</summary>
    public static Unit? Of(string name, Place? place)
    {
        var parts = BureauName.Of(name, place);
        return parts.Bureau is null ? null : Of(parts, parts.Prefix.Length > 0 ? name : Printed(parts, place), place);
    }

    /// <summary>The unit of a name that is taken apart already, under the printed name given.</summary>
    public static Unit Of(BureauName parts, string printedName, Place? place)
    {
        var bureau = parts.Bureau!;
        // The county's place does not fit before another level's unit: 市公安局 in a county's notice.
        var own = place is not null && (parts.Level.Length == 0 || parts.Level == place.Level) ? place : null;
        var names = Names(bureau, own, own?.Level ?? parts.Level);
        return new Unit
        {
            Id = bureau.Id,
            Name = own is null ? printedName : FullName(bureau, own),
            PrintedName = printedName,
            Aliases = [.. names.Append(parts.Rest).Concat(bureau.Bare).Distinct().Where(alias => alias != printedName)],
            Stems = bureau.Stems,
            EnglishNames = English(bureau, own?.Level ?? parts.Level),
            Kind = bureau.Kind,
        };
    }

    private static string Printed(BureauName parts, Place? place)
    {
        var bureau = parts.Bureau!;
        // 住建 is a way to speak, not a name to print.
        var name = bureau.Bare.Contains(parts.Rest) ? bureau.Names[0] : parts.Rest;
        // 人行开江支行 and 国网开江供电公司 bear the place inside.
        if (bureau.Names[0].Contains("{place}") || !bureau.Names.Contains(name)) return name;
        // 组织部 belongs to the committee: 县委组织部.
        return place is not null && bureau.Names.Contains("委" + name) ? $"{place.Level}委{name}" : place?.Level + name;
    }

    private static string FullName(Bureau bureau, Place place) =>
        bureau.Names[0].Contains("{place}") ? Filled(bureau.Names[0], place) : place.Name + bureau.Names[0];

    private static IEnumerable<string> Names(Bureau bureau, Place? place, string level)
    {
        foreach (var name in bureau.Names.Where(name => Fits(name, place, level)))
        {
            var filled = Filled(name, place);
            // 委编办 follows a place, it never stands alone.
            if (!name.StartsWith('委')) yield return filled;
            if (filled != name) continue;
            if (level.Length > 0) yield return level + name;
            if (place is not null) yield return place.Name + name;
        }
    }

    // A county has no 司法厅.
    private static bool Fits(string name, Place? place, string level) =>
        (place is not null || !name.Contains("{place}")) && (!name.EndsWith('厅') || level is "省" or "自治区" or "");

    private static string Filled(string name, Place? place) => place is null ? name : name.Replace("{place}", place.Stem);

    private static ImmutableArray<string> English(Bureau bureau, string level) =>
        bureau.Kind == "branch" || EnglishLevel(level) is not { } word ? bureau.English : [$"{word} {bureau.English[0]}", .. bureau.English];

    private static string? EnglishLevel(string level) => level switch
    {
        "县" or "自治县" => "County",
        "区" => "District",
        "市" => "Municipal",
        "省" or "自治区" => "Provincial",
        "州" or "自治州" => "Prefectural",
        "旗" or "自治旗" => "Banner",
        _ => null,
    };
}
