using System.Text.RegularExpressions;

namespace Duban.Plans.Units;

/// <summary>Recognises townships and subdistricts by the form of their names, for no directory lists them all.</summary>
public static partial class Township
{
    /// <summary>Whether the name looks like one township's: 普安镇, 淙城街道办事处, but not 乡镇, 特色小镇 or 各乡镇.</summary>
    public static bool LooksLike(string name) => Form().IsMatch(name) && !OrdinaryWord().IsMatch(name);

    // 普安镇人民政府, 淙城街道办, 开江县普安镇: two characters at least stand before the kind.
    [GeneratedRegex("^\\p{IsCJKUnifiedIdeographs}{2,12}(?:[镇乡](?:人民政府|政府)?|街道(?:办事处|办)?)$")]
    private static partial Regex Form();

    // 各乡镇, 哪个镇: no name; 小城镇, 特色小镇, 统筹城乡, 返乡: words that end alike; 乡镇街道: a kind.
    [GeneratedRegex("""
        ^[各每这该某我你他她它请问哪几本] | [的了吗呢什么们、（）] | 有关|相关|所有|全部|全县 | 个[镇乡街]
        | (?:乡|村|集|小|特色|中心|重点|建制|城区|^小城|(?:新型|中小|重点|中心|特色)城)镇(?:人民政府|政府)?$
        | [城下返还回家老故异同入离我本]乡(?:人民政府|政府)?$
        | [镇乡]街道(?:办|办事处)?$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex OrdinaryWord();
}
