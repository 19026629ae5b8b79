using System.Text;
using System.Text.RegularExpressions;
using Duban.Plans.Units;

namespace Duban.Bot.Tests.Units;

public sealed partial class SeedDirectoryTests
{
    private static readonly UnitDirectory Seed = Some.SeedDirectory();

    [Fact]
    public void TheSeedHasExactlyTheNoticesUnitsAndGroups()
    {
        var named = NamesInClauses();
        var known = Seed.Units.Select(unit => unit.PrintedName).Concat(Seed.Groups.Select(group => group.Name));
        known.ShouldBe(named, ignoreOrder: true);
    }

    [Fact]
    public void NoNameBelongsToTwo()
    {
        var names = Seed.Units.SelectMany(unit => unit.Aliases.Concat(unit.Stems).Concat(unit.EnglishNames).Append(unit.PrintedName).Append(unit.Name).Distinct())
            .Concat(Seed.Groups.SelectMany(group => group.Aliases.Concat(group.EnglishNames).Append(group.Name)));
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(name => name.Count() > 1).Select(name => name.Key).ShouldBeEmpty();
    }

    [Fact]
    public void EveryUnitAndGroupHasAnEnglishName()
    {
        Seed.Units.Where(unit => unit.EnglishNames.IsEmpty).ShouldBeEmpty();
        Seed.Groups.Where(group => group.EnglishNames.IsEmpty).ShouldBeEmpty();
    }

    [Fact]
    public void TheSeedNamesNoTownship() => Seed.Units.Where(unit => unit.Kind == "township" || Township.LooksLike(unit.Name)).ShouldBeEmpty();

    [Theory]
    [InlineData("市场监管局", "县市监局")]
    [InlineData("县市场监督管理局", "县市监局")]
    [InlineData("开江县市场监督管理局", "县市监局")]
    [InlineData("卫健委", "县卫生健康局")]
    [InlineData("卫健", "县卫生健康局")]
    [InlineData("发展改革局", "县发改局")]
    [InlineData("文旅局", "县文化体育旅游局")]
    [InlineData("审批局", "县行政审批局")]
    [InlineData("编办", "县委编办")]
    [InlineData("人大常委会办公室", "县人大办")]
    [InlineData("人民银行", "人行开江支行")]
    [InlineData("环保局", "生态环境局")]
    [InlineData("公共资源交易中心", "县公共资源交易服务中心")]
    public void OfficersMayCallAUnitByItsUsualName(string alias, string printed) => Seed.FindUnit(alias)!.PrintedName.ShouldBe(printed);

    [Fact]
    public void OrdinaryWordsAreStemsAndNoAliases()
    {
        Seed.FindUnit("财政").ShouldBeNull();
        Seed.FindUnit("县财政局")!.Stems.ShouldContain("财政");
    }

    [Theory]
    [InlineData("县级各部门（单位）", "县司法局", Reach.Certain)]
    [InlineData("县级各部门（单位）", "县委编办", Reach.Certain)]
    [InlineData("县级各部门（单位）", "县人大办", Reach.Certain)]
    [InlineData("县级各部门（单位）", "人行开江支行", Reach.Indefinite)]
    [InlineData("县级有关部门（单位）", "县司法局", Reach.Indefinite)]
    [InlineData("各行政执法部门", "县公安局", Reach.Indefinite)]
    [InlineData("各行政执法部门", "县人大办", null)]
    [InlineData("各乡镇（街道）", "县司法局", null)]
    public void AGroupReachesAUnitByItsKind(string group, string unit, Reach? reach) =>
        Seed.FindGroup(group)!.ReachOf(Seed.FindUnit(unit)!.Kind).ShouldBe(reach);

    [Fact]
    public void TownshipsAreReachedByTheirGroupForCertain() => Seed.FindGroup("乡镇街道")!.ReachOf("township").ShouldBe(Reach.Certain);

    [Fact]
    public void TheSamplePeopleSayThatTheyAreSamplesAndKnowTheirPosts()
    {
        Seed.Officers.ShouldAllBe(officer => officer.IsSample && officer.Name.StartsWith("示例"));
        Seed.FindOfficer("demo-justice-head")!.IsHead.ShouldBeTrue();
        Seed.FindOfficer("demo-justice-b")!.Post.ShouldBe(OfficerPost.StandIn);
        Seed.FindOfficer("demo-justice")!.Post.ShouldBe(OfficerPost.Officer);
    }

    [Fact]
    public void WritingAndReadingTheDirectoryKeepsEverything()
    {
        var json = Seed.ToJson();
        UnitDirectory.FromJson(new MemoryStream(Encoding.UTF8.GetBytes(json))).ToJson().ShouldBe(json);
        json.ShouldContain("开江县司法局");
        json.ShouldContain("\"post\": \"head\"");
    }

    // The test's own, rough reading of the clauses, so that the directory does not depend on the reader.
    private static string[] NamesInClauses()
    {
        var notice = Regex.Replace(File.ReadAllText(Path.Combine(Some.SeedFolder, "kaijiang-2021-24.md")), @"\s", "").Replace('(', '（').Replace(')', '）');
        return [.. Clause().Matches(notice)
            .SelectMany(clause => Separator().Split(clause.Groups[1].Value))
            .Where(name => name.Length > 0)
            .Distinct()];
    }

    [GeneratedRegex(@"〔((?:牵头|责任)单位：[^〕\]]*)[〕\]]")]
    private static partial Regex Clause();

    [GeneratedRegex("牵头单位：|责任单位：|[、，；]|等(?=县级|有关)")]
    private static partial Regex Separator();
}
