using Duban.Plans.Notices;
using System.Text.RegularExpressions;

namespace Duban.Plans.Units;

/// <summary>A unit's name taken apart: 开江县司法局 is the 司法局 of level 县; 县委编办 the 委编办.</summary>
/// <param name="Prefix">What stood in front: 开江县, 县 or nothing.</param>
/// <param name="Rest">The name without it.</param>
/// <param name="Bureau">The catalogue's entry of the rest; null where it has none.</param>
internal sealed partial record BureauName(string Prefix, string Rest, Bureau? Bureau)
{
    /// <summary>The level in front (县), or nothing.</summary>
    public string Level => LevelAtEnd().Match(Prefix).Value;

    /// <summary>Takes a name apart. The longest rest that the catalogue knows wins: 城市管理局 is not the 管理局 of a 城市.</summary>
    public static BureauName Of(string printed, Place? place)
    {
        var name = TextFolding.Simplify(printed);
        for (var length = 0; length < name.Length - 1; length++)
        {
            if (length > 0 && !IsPrefix(name[..length], place)) continue;
            var rest = name[length..];
            if (BureauCatalogue.Find(Annex().Replace(rest, "")) is { } bureau) return new BureauName(name[..length], rest, bureau);
        }
        return Unknown(name, place);
    }

    private static BureauName Unknown(string name, Place? place)
    {
        string[] prefixes = place is null ? [] : [place.Name, place.Level];
        var prefix = prefixes.FirstOrDefault(prefix => name.StartsWith(prefix, StringComparison.Ordinal)) ?? "";
        return prefix.Length > 0 && !PrefixOnlyInLooks().IsMatch(name)
            ? new BureauName(prefix, name[prefix.Length..], null)
            : new BureauName("", name, null);
    }

    private static bool IsPrefix(string text, Place? place) =>
        (place is { Stem.Length: > 0 } && text.EndsWith(place.Stem, StringComparison.Ordinal))
        || (EndsWithLevel().IsMatch(text) && !NoGovernment().IsMatch(text));

    [GeneratedRegex("(?:省|市|县|区|州|旗|盟|镇)$")]
    private static partial Regex EndsWithLevel();

    [GeneratedRegex("(?:自治[县州旗区]|[省市县区州旗盟镇])$")]
    private static partial Regex LevelAtEnd();

    // 开发区税务局 is another bureau than the county's, and stays a name of its own.
    [GeneratedRegex("(?:开发|示范|园|景|高新|新|库|片|校|社|山|牧|林|矿)区$")]
    private static partial Regex NoGovernment();

    // 县城建设指挥部, 市场服务中心, 区域合作办, 县委县政府接待办: the level belongs to the next word. And one character is no name.
    [GeneratedRegex("^(?:县城|市场|市政|区域|区块|州际|省际|.委|.$|..$)")]
    private static partial Regex PrefixOnlyInLooks();

    // 县司法局（行政复议局）
    [GeneratedRegex("（[^）]*）$")]
    private static partial Regex Annex();
}
