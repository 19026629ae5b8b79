using System.Text.RegularExpressions;

namespace Duban.Plans.Units;

/// <summary>Makes a unit out of nothing but its name: neither the directory nor the catalogue knows it.</summary>
internal static partial class UnknownUnit
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
        foreach (var shorter in Shorter(name)) yield return shorter;
        if (place is null || Township.LooksLike(name)) yield break;
        yield return place.Level + parts.Rest;
        yield return place.Name + parts.Rest;
    }

    /// <summary>二道镇人民政府 is 二道镇, 古城街道办事处 is 古城街道, 中国联通乾安县分公司 is 联通.</summary>
    private static IEnumerable<string> Shorter(string name)
    {
        if (name.EndsWith("人民政府", StringComparison.Ordinal)) return [name[..^4], name[..^4] + "政府"];
        if (name.EndsWith("街道办事处", StringComparison.Ordinal)) return [name[..^3], name[..^2]];
        if (CountrysCompany().Match(name) is { Success: true } company) return [company.Groups["brand"].Value, "中国" + company.Groups["brand"].Value, company.Groups["brand"].Value + "公司"];
        return Company().Match(name) is { Success: true } firm ? [firm.Groups["brand"].Value] : [];
    }

    // 中国电信高要分公司
    [GeneratedRegex("^中国(?<brand>电信|移动|联通|铁塔|邮政|石油|石化)")]
    private static partial Regex CountrysCompany();

    // 华新水泥股份有限公司
    [GeneratedRegex("^(?<brand>.{3,}?)(?:集团)?(?:股份|集团)?有限(?:责任)?公司$")]
    private static partial Regex Company();

    private static string KindOf(string name)
    {
        if (Township.LooksLike(name)) return "township";
        var isOffice = name.EndsWith('局') || name.EndsWith('办') || name.EndsWith("办公室", StringComparison.Ordinal);
        return isOffice ? "department" : "institution";
    }
}
