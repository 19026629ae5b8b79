using Duban.Plans.Units;

namespace Duban.Bot.Tests.Units;

public sealed class CatalogueTests
{
    private static readonly string[] Kinds = ["department", "party", "congress", "institution", "branch"];

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
    [InlineData("法院", "县法院", "开江县人民法院", "congress")]
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

    [Fact]
    public void AnotherLevelsUnitKeepsItsLevel()
    {
        var unit = Some.SeedDirectory().FromCatalogue("市教育局")!;
        unit.PrintedName.ShouldBe("市教育局");
        unit.Name.ShouldBe("市教育局");
        unit.Aliases.ShouldNotContain("县教育局");
    }
}
