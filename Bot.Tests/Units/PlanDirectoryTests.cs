using CsCheck;
using Duban.Plans;
using Duban.Plans.Units;

namespace Duban.Bot.Tests.Units;

public sealed class PlanDirectoryTests
{
    private static readonly UnitDirectory Seed = Some.SeedDirectory();

    [Fact]
    public void AnotherCountysPlanUsesNoneOfTheKnownUnits()
    {
        var directory = UnitDirectory.For(Some.PlanNaming("宣汉县人民政府", "县司法局", "县教体局", "各乡镇"), Seed);
        directory.Units.Select(unit => unit.Name).ShouldBe(["宣汉县司法局", "宣汉县教育局"]);
        directory.Groups.Select(group => group.Name).ShouldBe(["各乡镇"]);
        directory.Authority.ShouldBe("宣汉县");
    }

    [Fact]
    public void TheCountysNextPlanKeepsTheKnownUnitsAndAddsNewOnes()
    {
        var directory = UnitDirectory.For(Some.PlanNaming("开江县人民政府", "县市场监管局", "县水务局"), Seed);
        directory.FindUnit("县市监局")!.PrintedName.ShouldBe("县市场监管局");
        directory.FindUnit("水务局")!.Name.ShouldBe("开江县水利局");
        directory.FindUnit("人行开江支行").ShouldNotBeNull();
        directory.Units.Length.ShouldBe(Seed.Units.Length + 1);
    }

    [Theory]
    [InlineData("市监局")]
    [InlineData("区市场监督管理局")]
    [InlineData("武侯区市监局")]
    [InlineData("市监")]
    public void AUnitOfTheCatalogueIsFoundByItsOtherNames(string name)
    {
        var directory = UnitDirectory.For(Some.PlanNaming("成都市武侯区人民政府", "区市场监管局"), UnitDirectory.Empty);
        directory.FindUnit(name)!.PrintedName.ShouldBe("区市场监管局");
    }

    [Fact]
    public void AUnitPrintedInTwoWaysIsOneUnit()
    {
        var directory = UnitDirectory.For(Some.PlanNaming("宣汉县人民政府", "县发改局", "县发展和改革局", "发改委"), UnitDirectory.Empty);
        directory.Units.Length.ShouldBe(1);
        directory.FindUnit("县发展和改革局")!.PrintedName.ShouldBe("县发改局");
    }

    [Fact]
    public void TheSameBureauOfTwoLevelsIsTwoUnitsAndTheirSharedNameNamesNeither()
    {
        var directory = UnitDirectory.For(Some.PlanNaming("宣汉县人民政府", "县公安局", "市公安局"), UnitDirectory.Empty);
        directory.FindUnit("县公安局").ShouldNotBeSameAs(directory.FindUnit("市公安局"));
        directory.FindUnit("公安局").ShouldBeNull();
        directory.Units.ShouldAllBe(unit => !unit.EnglishNames.IsEmpty);
        directory.Units.Select(unit => unit.Id).ShouldBeUnique();
    }

    [Fact]
    public void AnUnknownUnitIsCalledWithAndWithoutItsLevel()
    {
        var directory = UnitDirectory.For(Some.PlanNaming("宣汉县人民政府", "县巴山大峡谷管委会", "普光镇"), UnitDirectory.Empty);
        directory.FindUnit("巴山大峡谷管委会")!.PrintedName.ShouldBe("县巴山大峡谷管委会");
        directory.FindUnit("普光镇")!.Kind.ShouldBe("township");
    }

    [Fact]
    public void WithoutAnIssuerTheUnitsTellTheLevel()
    {
        var plan = Some.PlanNaming("", "市司法局", "市财政局", "编办");
        var directory = UnitDirectory.For(plan, UnitDirectory.Empty);
        directory.FindUnit("市委编办")!.PrintedName.ShouldBe("编办");
        directory.FromCatalogue("教育局")!.PrintedName.ShouldBe("市教育局");
    }

    [Theory]
    [InlineData("各乡镇人民政府（街道办事处）", Reach.Certain, "township")]
    [InlineData("各区直部门（单位）", Reach.Certain, "department")]
    [InlineData("所有单位", Reach.Certain, "department")]
    [InlineData("各有关部门", Reach.Indefinite, "department")]
    [InlineData("市级有关单位", Reach.Indefinite, "department")]
    [InlineData("各行业主管部门", Reach.Indefinite, "department")]
    [InlineData("各镇、街道", Reach.Certain, "township")]
    public void AGroupNobodyKnowsReachesByItsWords(string name, Reach reach, string kind)
    {
        var directory = UnitDirectory.For(Some.PlanNaming("成都市武侯区人民政府", name), UnitDirectory.Empty);
        directory.FindGroup(name)!.ReachOf(kind).ShouldBe(reach);
        directory.FindGroup(name)!.EnglishNames.ShouldNotBeEmpty();
    }

    [Fact]
    public void EveryNameOfAnyPlanIsInItsDirectory()
    {
        string[] known = ["县司法局", "司法局", "市司法局", "县市监局", "县工商局", "县委办", "编办", "普安镇", "各乡镇", "各镇街",
            "有关单位", "县级各部门（单位）", "县级各部门", "局", "县", "人行宣汉支行", "怪局", "县怪局"];
        string[] issuers = ["开江县人民政府", "宣汉县人民政府", ""];
        var names = Gen.Int[0, known.Length - 1].Select(index => known[index]);
        Gen.Select(Gen.Int[0, 2].Select(index => issuers[index]), names.Array[0, 8]).Sample((issuer, printed) =>
        {
            var plan = Some.PlanNaming(issuer, printed);
            var directory = UnitDirectory.For(plan, Seed);
            foreach (var duty in plan.Items[0].Duties)
            {
                if (duty.Kind == DutyKind.Unit) directory.FindUnit(duty.Name).ShouldNotBeNull(duty.Name);
                else directory.FindGroup(duty.Name).ShouldNotBeNull(duty.Name);
            }
        }, iter: 300);
    }
}
