using Duban.Plans.Progress;
using static Duban.Bot.Tests.Acts.ActsTalk;

namespace Duban.Bot.Tests.Acts;

public sealed class ReviewActsTests
{
    private readonly ActsTalk talk = new();

    public ReviewActsTests()
    {
        talk.Say(Officer, "签收第13项");
        talk.Report(13, Officer);
    }

    [Theory]
    [InlineData("第13项县司法局审核通过")]
    [InlineData("第13项通过")]
    [InlineData("同意第13项县司法局的填报")]
    [InlineData("审核通过")]
    [InlineData("Accept the report of the County Justice Bureau on item 13")]
    [InlineData("accept item 13")]
    public void ASupervisorAccepts(string text)
    {
        talk.Say(Supervisor, text);
        talk.Acts.ShouldBe(["accept"]);
        talk.LineOf(13, "县司法局").Accepted.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("退回第13项县司法局的填报，因为数据不实，11月5日前重报")]
    [InlineData("第13项退办，数据不实，11月5日前重新填报")]
    [InlineData("Return the report of the County Justice Bureau on item 13 because 数据不实, by 5 November")]
    public void AReportIsReturnedAfterConfirmation(string text)
    {
        var shown = talk.Say(Supervisor, text);
        talk.Acts.ShouldBeEmpty();
        shown.Card!.Buttons.Length.ShouldBe(2);
        talk.Say(Supervisor, shown.Language == "en" ? "Confirm" : "确认");
        talk.Acts.ShouldBe(["return"]);
        talk.LineOf(13, "县司法局").Returned.ShouldBe(new ReturnNote("数据不实", new(2021, 11, 5), talk.Today));
    }

    [Fact]
    public void WhatIsMissingIsAskedForOneByOne()
    {
        talk.Say(Supervisor, "退回第13项县司法局的填报").Text.ShouldContain("理由");
        talk.Say(Supervisor, "没有数据").Text.ShouldContain("哪一天");
        talk.Say(Supervisor, "11月5日").Text.ShouldContain("2021年11月5日");
        talk.Say(Supervisor, "确认");
        talk.LineOf(13, "县司法局").Returned.ShouldBe(new ReturnNote("没有数据", new(2021, 11, 5), talk.Today));
    }

    [Fact]
    public void AWeightyActIsNotDoneWithoutConfirmation()
    {
        talk.Say(Supervisor, "第13项免办，因为职能已划转");
        talk.Acts.ShouldBeEmpty();
        talk.LineOf(13, "县司法局").State.ShouldBeOfType<AwaitingReview>();
    }

    [Fact]
    public void AReportThatSaysAllIsDoneEndsTheLineAndTheItemIsClosedOnItsOwn()
    {
        talk.Report(13, Officer, new CheckIn { Period = "2021Q4", Progress = "全部完成", Percent = 100 });
        talk.Say(Supervisor, "第13项县司法局审核通过").Text.ShouldContain("已办结");
        talk.Say(Supervisor, "第13项销号").Text.ShouldContain("怎样核实");
        talk.Say(Supervisor, "已现场核实").Text.ShouldContain("确认");
        talk.Say(Supervisor, "确认");
        talk.MatterOf(13).State.ShouldBe(new Closed("已现场核实", talk.Today));
        talk.Say(Supervisor, "第13项归档");
        talk.Say(Supervisor, "确认");
        talk.MatterOf(13).State.ShouldBeOfType<Archived>();
    }

    [Fact]
    public void AnItemWithOpenLinesIsNotClosed()
    {
        talk.Say(Supervisor, "第13项销号，已现场核实").Text.ShouldBe("第13项“推进行政执法规范化建设”还不能销号，下列单位的任务没有办结：\n· 县司法局：待督查室审核");
        talk.Acts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("中止第13项，依据县长办公会纪要第5期", "suspend")]
    [InlineData("Suspend item 13 because 县长办公会纪要第5期", "suspend")]
    public void AnItemIsSuspendedAndResumed(string text, string act)
    {
        talk.Say(Supervisor, text);
        talk.Acts.ShouldBe([act]);
        talk.Say(Officer, "第13项申请延期到2022年3月31日，经费未到位").Text.ShouldContain("“中止”");
        talk.Acts.ShouldBeEmpty();
        talk.Say(Supervisor, "恢复第13项");
        talk.MatterOf(13).State.ShouldBeOfType<Open>();
    }

    [Fact]
    public void AnObjectionIsRejectedOrTheTaskGoesToAnotherUnit()
    {
        talk.Say(Officer, "第14项有异议，不属于我局职责，建议由县市监局承办");
        talk.Say(Supervisor, "第14项县司法局的异议不成立，因为三定方案写明了");
        talk.Acts.ShouldBe(["reject-dispute"]);
        talk.Say(Officer, "第14项有异议，仍不属于我局职责，建议由县市监局承办");
        talk.Say(Supervisor, "第14项转办给县市监局").Text.ShouldContain("县市监局");
        talk.Say(Supervisor, "确认");
        talk.Acts.ShouldBe(["transfer", "take-over"]);
        talk.LineOf(14, "县司法局").State.ShouldBeOfType<Transferred>();
        talk.LineOf(14, "县市监局").TakenOver.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("同意延期", "2022-03-31")]
    [InlineData("同意第4项县司法局延期", "2022-03-31")]
    [InlineData("同意第4项县司法局延期到2022年2月28日", "2022-02-28")]
    [InlineData("Grant the extension of item 4 for the County Justice Bureau", "2022-03-31")]
    public void AnExtensionIsGrantedWithItsDate(string text, string day)
    {
        talk.Say(Officer, "签收第4项");
        talk.Say(Officer, "第4项申请延期到2022年3月31日，因为经费未到位");
        talk.Say(Supervisor, text).Text.ShouldContain("2022");
        talk.Acts.ShouldBe(["grant-extension"]);
        talk.LineOf(4, "县司法局").ExtendedTo.ShouldBe(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void AnExtensionIsRefusedWithReason()
    {
        talk.Say(Officer, "签收第4项");
        talk.Say(Officer, "第4项申请延期到2022年3月31日，因为经费未到位");
        talk.Say(Supervisor, "不同意第4项县司法局延期，因为年底必须完成");
        talk.Acts.ShouldBe(["refuse-extension"]);
        talk.LineOf(4, "县司法局").Extensions[^1].RefusedBecause.ShouldBe("年底必须完成");
    }

    [Fact]
    public void TheHeadSignsWhereTheUnitWantsIt()
    {
        talk.Say(Officer, "本单位填报要审签").Text.ShouldContain("负责人或督查室决定");
        talk.Say(Head, "本单位填报要审签");
        talk.Acts.ShouldBe(["want-signing"]);
        talk.Say(Officer, "签收第14项");
        talk.Report(14, Officer);
        talk.Say(Supervisor, "第14项审核通过");
        talk.Acts.ShouldBeEmpty();
        talk.Say(Head, "待审签").Card!.Rows.Length.ShouldBe(1);
        talk.Say(Head, "第14项县司法局审签同意");
        talk.Acts.ShouldBe(["approve-report"]);
        talk.Say(Supervisor, "第14项审核通过");
        talk.Acts.ShouldBe(["accept"]);
    }

    [Fact]
    public void TheHeadSendsAReportBack()
    {
        talk.Say(Head, "本单位填报要审签");
        talk.Say(Officer, "签收第14项");
        talk.Report(14, Officer);
        talk.Say(Head, "第14项审签退回，数字要核对");
        talk.Acts.ShouldBe(["send-back-report"]);
    }

    [Fact]
    public void AnOfficerCannotReview()
    {
        talk.Say(Officer, "第13项县司法局审核通过").Text.ShouldContain("负责人");
        talk.Say(Leader, "第13项销号").Text.ShouldContain("督查室");
        talk.Acts.ShouldBeEmpty();
    }

    [Fact]
    public void TheDeskListsWhatWaitsAndTheCardShowsTheReport()
    {
        var desk = talk.Say(Supervisor, "待审核").Card!;
        desk.Rows.ShouldHaveSingleItem().Says.ShouldBe("看第13项县司法局的填报");
        var card = talk.Say(Supervisor, desk.Rows[0].Says!).Card!;
        card.Facts.ShouldContain(fact => fact.Value == "培训了两场，120人参加");
        card.Buttons.Select(button => button.Says).ShouldBe(["第13项县司法局审核通过", "退回第13项县司法局的填报"]);
        talk.Say(Market, "看第13项县司法局的填报").Text.ShouldBe("填报内容由该单位和督查室查看。");
    }

    [Fact]
    public void AnOfficerSeesTheirItems()
    {
        var card = talk.Say(Officer, "我的事项").Card!;
        card.Rows.Length.ShouldBeGreaterThan(10);
        card.Buttons.ShouldContain(button => button.Says == "全部签收");
    }
}
