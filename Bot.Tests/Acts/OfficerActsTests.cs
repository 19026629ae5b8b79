using Duban.Plans.Progress;
using static Duban.Bot.Tests.Acts.ActsTalk;

namespace Duban.Bot.Tests.Acts;

public sealed class OfficerActsTests
{
    private readonly ActsTalk talk = new();

    [Theory]
    [InlineData("签收第13项")]
    [InlineData("第13项签收了")]
    [InlineData("第十三项我们领办")]
    [InlineData("我来认领13项")]
    [InlineData("签收推进行政执法规范化建设")]
    [InlineData("签收第13项“推进行政执法规范化建设”。")]
    [InlineData("Sign for item 13")]
    [InlineData("we hereby sign for #13")]
    public void AnOfficerSignsForATask(string text)
    {
        talk.Say(Officer, text).Text.ShouldContain("13");
        talk.Acts.ShouldBe(["sign"]);
        talk.LineOf(13, "县司法局").State.ShouldBeOfType<InProgress>();
    }

    [Theory]
    [InlineData("谁来签收第13项")]
    [InlineData("第13项签收了吗？")]
    [InlineData("第13项签收了没")]
    [InlineData("第13项的签收情况")]
    [InlineData("延期怎么申请")]
    [InlineData("谁来审核通过？")]
    [InlineData("第13项办结了")]
    [InlineData("13项完成60%")]
    [InlineData("催一下第13项")]
    [InlineData("第13项由谁牵头")]
    [InlineData("哪些事项要签收")]
    [InlineData("How do I sign for item 13?")]
    [InlineData("who accepts the report")]
    public void WhatIsNoActDoesNothing(string text)
    {
        talk.Say(Officer, text);
        talk.Acts.ShouldBeEmpty();
    }

    [Fact]
    public void ASecondSigningIsToldKindlyThatItIsDone()
    {
        talk.Say(Officer, "签收第13项");
        var again = talk.Say("demo-justice-b", "签收第13项");
        talk.Acts.ShouldBeEmpty();
        again.Text.ShouldBe("第13项“推进行政执法规范化建设”（县司法局）已由县司法局于2021年10月11日签收，不必再签。现在是“办理中”。");
    }

    [Fact]
    public void WithoutAnItemTheOneOfTheTalkIsMeant()
    {
        talk.Say(Officer, "第13项谁牵头？");
        talk.Say(Officer, "签收");
        talk.Acts.ShouldBe(["sign"]);
        talk.LineOf(13, "县司法局").SignedOn.ShouldBe(talk.Today);
    }

    [Fact]
    public void OfSeveralTasksItAsksWhichAndTheNumberIsEnough()
    {
        var asked = talk.Say(Officer, "签收");
        talk.Acts.ShouldBeEmpty();
        asked.Card!.Buttons.ShouldAllBe(button => button.Says.StartsWith("签收第", StringComparison.Ordinal));
        talk.Say(Officer, "14");
        talk.LineOf(14, "县司法局").State.ShouldBeOfType<InProgress>();
    }

    [Fact]
    public void AllTasksAreSignedForAtOnce()
    {
        talk.Say(Officer, "全部签收").Text.ShouldStartWith("县司法局已签收");
        talk.Acts.Length.ShouldBeGreaterThan(10);
        talk.Say(Officer, "全部签收").Text.ShouldBe("没有待签收的任务，都已签收或不需要签收。");
    }

    [Fact]
    public void SeveralItemsAreSignedForInOneSentence()
    {
        talk.Say(Officer, "签收第13、14项");
        talk.Acts.ShouldBe(["sign", "sign"]);
    }

    [Fact]
    public void SigningInAGroupIsConfirmedShortly()
    {
        talk.Say(Officer, "签收第13项", isGroup: true).Text.ShouldBe("第13项“推进行政执法规范化建设”（县司法局）已签收。");
        talk.Acts.ShouldBe(["sign"]);
    }

    [Theory]
    [InlineData("第13项有异议，不属于我局职责")]
    [InlineData("第13项申请延期到12月31日，因为经费未到位")]
    [InlineData("退回第13项县司法局的填报，数据不实")]
    public void ReasonsAndReviewsAreTakenToThePrivateChat(string text)
    {
        talk.Say(Officer, text, isGroup: true).Text.ShouldContain("私聊");
        talk.Acts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("第13项有异议，不属于我局职责，建议由县市监局承办")]
    [InlineData("第13项提出异议：不属于我局职责，应由县市监局承办")]
    [InlineData("因为不属于我局职责，第13项有异议，建议转县市监局")]
    public void AnObjectionHasReasonAndProposal(string text)
    {
        talk.Say(Officer, text);
        talk.Acts.ShouldBe(["dispute"]);
        talk.LineOf(13, "县司法局").State.ShouldBe(new Disputed("不属于我局职责", "县市监局", WasSigned: false));
    }

    [Fact]
    public void AnObjectionWithoutReasonIsAskedForIt()
    {
        talk.Say(Officer, "第13项有异议").Text.ShouldContain("理由");
        talk.Acts.ShouldBeEmpty();
        var between = talk.Say(Officer, "第13项谁牵头？");
        between.Text.ShouldContain("由县司法局牵头");
        between.Text.ShouldContain("请说理由");
        talk.Say(Officer, "不属于我局职责");
        talk.LineOf(13, "县司法局").State.ShouldBe(new Disputed("不属于我局职责", null, WasSigned: false));
    }

    [Fact]
    public void CancelLeavesAnActThatWasBegun()
    {
        talk.Say(Officer, "第13项有异议");
        talk.Say(Officer, "取消").Text.ShouldContain("什么都没有改变");
        talk.Say(Officer, "不属于我局职责");
        talk.Acts.ShouldBeEmpty();
    }

    [Fact]
    public void AnActThatWasBegunIsForgottenAfterHalfAnHour()
    {
        talk.Say(Officer, "第13项有异议");
        talk.Now += TimeSpan.FromMinutes(31);
        talk.Say(Officer, "不属于我局职责");
        talk.Acts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("第4项申请延期到2022年3月31日，因为经费未到位", "demo-justice")]
    [InlineData("申请第4项延期至2022年3月31日，经费未到位", "demo-justice")]
    [InlineData("Ask for an extension of item 4 to 31 March 2022 because 经费未到位", "demo-justice")]
    public void AnExtensionIsAskedForWithDateAndReason(string text, string officer)
    {
        talk.Say(officer, "签收第4项");
        talk.Say(officer, text).Text.ShouldContain("2022");
        talk.Acts.ShouldBe(["ask-extension"]);
        talk.LineOf(4, "县司法局").AskedExtension.ShouldBe(new Extension(new(2021, 12, 31), new(2022, 3, 31), "经费未到位", talk.Today, WasLate: false));
    }

    [Fact]
    public void ADateThatIsNotLaterIsSaidAndAskedAgain()
    {
        talk.Say(Officer, "签收第4项");
        talk.Say(Officer, "第4项申请延期到11月30日，因为经费未到位").Text.ShouldContain("2021年11月30日不行");
        talk.Acts.ShouldBeEmpty();
        talk.Say(Officer, "2022年1月31日");
        talk.Acts.ShouldBe(["ask-extension"]);
    }

    [Fact]
    public void TheUnitOfSomebodyElseIsNotTouched()
    {
        talk.Say(Officer, "第12项县市监局签收");
        talk.Acts.ShouldBeEmpty();
        talk.Say(Market, "签收第13项");
        talk.LineOf(13, "县司法局").State.ShouldBeOfType<AwaitingReceipt>();
    }

    [Fact]
    public void AnOfficerIsToldWhoReviews()
    {
        talk.Say(Officer, "签收第13项");
        talk.Report(13, Officer);
        talk.Say(Officer, "第13项销号").Text.ShouldContain("由督查室来办");
        talk.Say(Officer, "转办给县市监局").Text.ShouldContain("由督查室来办");
        talk.Acts.ShouldBeEmpty();
    }

    [Fact]
    public void PersonalDataInAReasonIsMaskedAndSecretsAreRefused()
    {
        talk.Say(Officer, "第13项有异议，联系人电话13812345678，不属于我局职责");
        talk.LineOf(13, "县司法局").State.ShouldBeOfType<Disputed>().Reason.ShouldNotContain("13812345678");
        talk.Say(Officer, "第14项有异议，机密★：不属于我局职责").Text.ShouldContain("没有记录内容");
        talk.Acts.ShouldBeEmpty();
    }

    [Fact]
    public void AQuestionAboutAnActIsNoAct()
    {
        talk.Say(Officer, "签收第4项");
        talk.Say(Officer, "第4项能不能延期到明年三月");
        talk.Acts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("第4项怎么签收？", "签收第4项")]
    [InlineData("谁来审核通过？", "督查室")]
    [InlineData("How do I sign for item 4?", "Sign for item 4")]
    public void HowItIsDoneIsTold(string text, string says)
    {
        talk.Say(Officer, text).Text.ShouldContain(says);
        talk.Acts.ShouldBeEmpty();
    }

    [Fact]
    public void AgreeingMeansTheLaterDateWhereNoReportWaits()
    {
        talk.Say(Officer, "签收第4项");
        talk.Say(Officer, "第4项申请延期到2022年3月31日，因为经费未到位");
        talk.Say(Supervisor, "待办").Card!.Rows.ShouldHaveSingleItem().Says.ShouldBe("同意第4项县司法局延期");
        talk.Say(Supervisor, "同意");
        talk.Acts.ShouldBe(["grant-extension"]);
    }
}
