using Duban.Plans.Notices;
using System.Text.RegularExpressions;

namespace Duban.Plans.Units;

/// <summary>The county, district, city or province whose units are meant: 开江县 is 开江 at level 县.</summary>
/// <param name="Stem">开江; empty where only the level is known.</param>
/// <param name="Level">县.</param>
internal sealed partial record Place(string Stem, string Level)
{
    /// <summary>The whole name: 开江县.</summary>
    public string Name => Stem + Level;

    /// <summary>The place at the start of a name (开江县人民政府, 中共开江县委); null where there is none.</summary>
    public static Place? Parse(string? printed)
    {
        var name = printed is null ? null : TextFolding.Simplify(printed);
        if (name?.Length is 1 or 3 && LevelAlone().IsMatch(name)) return new Place("", name);
        var match = Pattern().Match(name ?? "");
        return match.Success ? new Place(match.Groups["stem"].Value, match.Groups["level"].Value) : null;
    }

    // 达州市达川区 is the district: the last level before the organ counts. 开发区 and the like are no level of government.
    [GeneratedRegex("""
        ^(?:中共|中国共产党)?
        (?:\p{IsCJKUnifiedIdeographs}{2,8}?(?:省|自治区|自治州|地区|市|州|盟)){0,2}
        (?<stem>\p{IsCJKUnifiedIdeographs}{2,8}?(?<!开发|示范|园|景|新技术|工业|保税|保护))
        (?<level>自治县|自治旗|自治州|自治区|特区|林区|县|市|区|旗|省|州|盟)
        (?=人民政府|政府|委|人大|政协|\d|$|\p{IsCJKUnifiedIdeographs}{1,15}(?:局|办|办公室|委员会|中心|院)(?:$|、))
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern();

    // What is known of a notice that says 县司法局 and nowhere which county.
    [GeneratedRegex("^(?:自治县|自治旗|自治州|自治区|县|市|区|旗|省|州|盟)$")]
    private static partial Regex LevelAlone();
}
