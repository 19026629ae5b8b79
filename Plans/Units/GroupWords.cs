using Duban.Plans.Notices;
using System.Text.RegularExpressions;

namespace Duban.Plans.Units;

/// <summary>Understands a group that no directory lists, by its words.</summary>
internal static partial class GroupWords
{
    private static readonly string[] OfTheAuthority = ["department", "party", "congress", "institution"];

    /// <summary>The group of that phrase.</summary>
    public static UnitGroup Of(string printed)
    {
        var name = TextFolding.Simplify(printed);
        string[] kinds = [.. ReachesTownships(name) ? ["township"] : Array.Empty<string>(), .. ReachesDepartments(name) ? OfTheAuthority : []];
        var reach = Binds(name) ? Reach.Certain : Reach.Indefinite;
        return new UnitGroup
        {
            Name = printed,
            Aliases = [.. Spellings(name).Append(name).Distinct().Where(alias => alias != printed)],
            EnglishNames = [EnglishOf(name, reach)],
            Reach = reach,
            Kinds = [.. kinds],
            PerhapsKinds = ReachesDepartments(name) ? ["branch"] : [],
        };
    }

    private static bool ReachesTownships(string name) => Townships().IsMatch(name);

    // 各乡镇（街道） names the kind; 各单位 and 各责任单位 leave it open.
    private static bool ReachesDepartments(string name) => !ReachesTownships(name) || Departments().IsMatch(name);

    // 各行业主管部门 binds all of them too, but only the notice's reader knows who is one: perhaps, for any single unit.
    private static bool Binds(string name) => All().IsMatch(name) && !Some().IsMatch(name) && Plain().IsMatch(name);

    private static IEnumerable<string> Spellings(string name)
    {
        var bare = name.Replace("（", "").Replace("）", "").Replace("、", "");
        yield return bare;
        yield return Brackets().Replace(name, "");
        if (bare.StartsWith('各') || (bare.Length > 4 && "省市州县区旗".Contains(bare[0]))) yield return bare[1..];
    }

    private static string EnglishOf(string name, Reach reach)
    {
        var whom = (ReachesDepartments(name), ReachesTownships(name)) switch
        {
            (true, true) => "departments, townships and subdistricts",
            (false, true) => "townships and subdistricts",
            _ => "departments and units",
        };
        return reach == Reach.Certain ? $"all {whom} ({name})" : $"{whom} concerned ({name})";
    }

    // 各乡镇（街道）, 各镇、街道, 各乡（镇）
    [GeneratedRegex("乡|镇|街道")]
    private static partial Regex Townships();

    // 各乡镇（街道）、县级各部门
    [GeneratedRegex("部门|单位|机关|委办局|各局")]
    private static partial Regex Departments();

    // 各部门, 全体成员单位, 所有单位, 全县各部门
    [GeneratedRegex("各|全体|所有|全部")]
    private static partial Regex All();

    // 各有关部门, 各相关单位
    [GeneratedRegex("有关|相关|等")]
    private static partial Regex Some();

    // Nothing but levels, kinds and joints: 县级各部门（单位）, 各乡镇人民政府（街道办事处）, 区直各单位.
    [GeneratedRegex("""
        ^(?:各|全体|所有|全部|全|省|市|州|县|区|旗|乡|镇|级|直属|直|属|街道|办事处|人民政府|政府|党委
        |部门|单位|机关|委办局|委|办|局|企事业|[（）、，和及与])+$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Plain();

    [GeneratedRegex("（[^）]*）")]
    private static partial Regex Brackets();
}
