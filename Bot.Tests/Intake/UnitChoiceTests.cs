using Duban.Bot.Tests.Support;
using Duban.Plans.Units;

namespace Duban.Bot.Tests.Intake;

/// <summary>Units that a notice names and the directory does not know.</summary>
public sealed class UnitChoiceTests
{
    private readonly IntakeTalk talk = new();

    [Fact]
    public void AnUnknownUnitIsShownWithTheLikeliestKnownOne()
    {
        var card = talk.Send(IntakeTalk.Changed(("牵头单位：县司法局", "牵头单位：县司法行政局、县低空经济发展中心"))).Answer.Card!;
        card.Facts.ShouldContain(fact => fact.Label == "名录外单位" && fact.Value == "2个");
        var rows = talk.Say("查看新单位").Answer.Card!.Rows;
        rows[0].Text.ShouldBe("县司法行政局");
        rows[0].Detail!.ShouldContain("名录里最接近的是县司法局");
        rows[0].Says.ShouldBe("县司法行政局就是县司法局");
        rows[1].Detail.ShouldBe("名录里没有相近的单位，确认后新增");
    }

    [Fact]
    public void ATownshipIsNoOfficeOfTheCounty()
    {
        talk.Send(IntakeTalk.Changed(("牵头单位：县司法局", "牵头单位：县司法局、青龙镇人民政府")));
        talk.Say("查看新单位").Answer.Card!.Rows.Single().Detail.ShouldBe("名录里没有相近的单位，确认后新增");
    }

    [Fact]
    public void ANewUnitJoinsTheDirectoryWhenTheNoticeIsConfirmed()
    {
        talk.Send(IntakeTalk.Changed(("牵头单位：县司法局", "牵头单位：县司法局、县低空经济发展中心")));
        talk.Say("确认").Answer.Text.ShouldContain("新增1个单位");
        talk.Adopted!.Directory!.FindUnit("县低空经济发展中心").ShouldNotBeNull();
        talk.Adopted.Directory.Officers.ShouldBe(SeedFacts.Facts.Known.Officers);
    }

    [Fact]
    public void AnotherNameOfAKnownUnitBecomesItsAlias()
    {
        talk.Send(IntakeTalk.Changed(("牵头单位：县司法局", "牵头单位：县司法行政局")));
        talk.Say("县司法行政局就是县司法局");
        talk.Say("查看新单位").Answer.Card!.Rows.ShouldBeEmpty();
        talk.Say("确认");
        talk.Adopted!.Directory!.FindUnit("县司法行政局")!.PrintedName.ShouldBe("县司法局");
    }

    [Fact]
    public void ARenamedUnitKeepsItsKeyAndItsHistory()
    {
        talk.Send(IntakeTalk.Changed(("牵头单位：县司法局", "牵头单位：县法治建设局")));
        talk.Say("县司法局更名为县法治建设局");
        talk.Say("确认");
        var unit = talk.Adopted!.Directory!.FindUnit("县法治建设局")!;
        (unit.Id, unit.PrintedName).ShouldBe(("justice-bureau", "县法治建设局"));
        unit.FormerNames.ShouldBe([new FormerName("县司法局", new DateOnly(2021, 8, 12))]);
        talk.Adopted.Directory.FindUnit("县司法局").ShouldBe(unit);
    }

    [Fact]
    public void AMergedUnitStaysInTheDirectoryAndItsNameMeansTheUnitThatGoesOn()
    {
        talk.Send(IntakeTalk.Changed(("县行政审批局", "县市监局")));
        talk.Say("县行政审批局并入县市监局");
        talk.Say("确认");
        var directory = talk.Adopted!.Directory!;
        var ended = directory.Units.Single(unit => unit.Id == "administrative-approval-bureau");
        (ended.Until, ended.Successor).ShouldBe((new DateOnly(2021, 8, 12), "market-supervision-bureau"));
        var plan = talk.Adopted.Draft.Corrected();
        UnitDirectory.For(plan, directory).FindUnit("行政审批局")!.Id.ShouldBe("market-supervision-bureau");
    }

    [Fact]
    public void AUnitThatNobodyKnowsCannotBeTheSame()
    {
        talk.Send(IntakeTalk.Changed(("牵头单位：县司法局", "牵头单位：县司法行政局")));
        talk.Say("县司法行政局就是县航天局").Answer.Text.ShouldBe("单位名录里没有“县航天局”，请说名录里已有的单位。");
    }
}
