using Duban.Plans.Units;

namespace Duban.Bot.Tests.Units;

public sealed class CatalogueTests
{
    private static readonly string[] Kinds = ["department", "party", "congress", "court", "institution", "branch"];

    [Fact]
    public void NoNameOfTheCatalogueBelongsToTwoBureaus() =>
        BureauCatalogue.All.SelectMany(bureau => bureau.Names.Concat(bureau.Bare).Concat(bureau.Stems).Concat(bureau.English))
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(name => name.Count() > 1).Select(name => name.Key).ShouldBeEmpty();

    [Fact]
    public void EveryBureauHasAKindAndAnEnglishName()
    {
        BureauCatalogue.All.Where(bureau => !Kinds.Contains(bureau.Kind) || bureau.English.IsEmpty || bureau.Names.IsEmpty).ShouldBeEmpty();
        BureauCatalogue.All.DistinctBy(bureau => bureau.Id).Count().ShouldBe(BureauCatalogue.All.Count);
    }

    [Theory]
    [InlineData("教育局", "县教育局", "开江县教育局", "department")]
    [InlineData("县教育局", "县教育局", "开江县教育局", "department")]
    [InlineData("教体局", "县教体局", "开江县教育局", "department")]
    [InlineData("组织部", "县委组织部", "开江县委组织部", "party")]
    [InlineData("税务局", "县税务局", "开江县税务局", "branch")]
    [InlineData("法院", "县法院", "开江县人民法院", "court")]
    [InlineData("国网开江供电公司", "国网开江供电公司", "开江县供电公司", "branch")]
    public void TheCatalogueKnowsWhatTheDirectoryLacks(string name, string printed, string full, string kind)
    {
        var unit = Some.SeedDirectory().FromCatalogue(name)!;
        unit.PrintedName.ShouldBe(printed);
        unit.Name.ShouldBe(full);
        unit.Kind.ShouldBe(kind);
        unit.EnglishNames.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("县星际局")]
    [InlineData("航天局")]
    [InlineData("")]
    [InlineData("局")]
    [InlineData("经济开发区税务局")]
    public void ABureauThatNoCountyHasIsUnknown(string name) => Some.SeedDirectory().FromCatalogue(name).ShouldBeNull();

    // Names as notices of counties, districts, cities and a province print them.
    [Theory]
    [InlineData("区委政法委")]
    [InlineData("区法院")]
    [InlineData("县财政金融局")]
    [InlineData("市工信局")]
    [InlineData("县林业和草原局")]
    [InlineData("县消防救援大队")]
    [InlineData("团市委")]
    [InlineData("县妇联")]
    [InlineData("市中级人民法院")]
    [InlineData("国家税务总局宣汉县税务局")]
    [InlineData("市规划和自然资源局")]
    [InlineData("市城管执法局")]
    [InlineData("省发展改革委")]
    [InlineData("省司法厅")]
    [InlineData("司法厅")]
    [InlineData("省市场监管局")]
    [InlineData("县经开区管委会")]
    [InlineData("县司法局（行政复议局）")]
    [InlineData("中国人民银行宣汉县支行")]
    [InlineData("国网宣汉供电公司")]
    [InlineData("县委网信办")]
    [InlineData("区纪委监委")]
    [InlineData("县政府督查室")]
    [InlineData("市委市政府督查室")]
    [InlineData("区城市管理综合行政执法局")]
    [InlineData("自治县民宗局")]
    public void TheCatalogueKnowsTheUnitsOfOtherPlaces(string name) => UnitDirectory.Empty.FromCatalogue(name).ShouldNotBeNull();

    [Fact]
    public void AnotherLevelsUnitKeepsItsLevel()
    {
        var unit = Some.SeedDirectory().FromCatalogue("市教育局")!;
        unit.PrintedName.ShouldBe("市教育局");
        unit.Name.ShouldBe("市教育局");
        unit.Aliases.ShouldNotContain("县教育局");
    }
}
