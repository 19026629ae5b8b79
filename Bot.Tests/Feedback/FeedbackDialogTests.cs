using Duban.Dialogs.Understanding;

namespace Duban.Bot.Tests.Feedback;

public sealed class FeedbackDialogTests
{
    private readonly FeedbackTalk talk = new();

    [Fact]
    public void ASupervisorsMarkHoldsTheQuestionTheOneBeforeTheAnswerAndItsRule()
    {
        talk.Say("第13项谁牵头");
        var answered = talk.Say("那责任单位呢？");
        var said = talk.Say("答得不对，应该是牵头单位");
        var mark = talk.Marks.ShouldHaveSingleItem();
        mark.ShouldBeEquivalentTo(mark with
        {
            Officer = FeedbackTalk.Supervisor, Question = "那责任单位呢？", AskedBefore = "第13项谁牵头", Answer = answered.Text,
            Intent = "responsible-units", Confidence = answered.Confidence, Trace = answered.Trace, Remark = "应该是牵头单位",
        });
        said.Intent.ShouldBe(Intent.OutOfScope);
        foreach (var words in new[] { "那责任单位呢？", answered.Text, "应该是牵头单位", "答错的有哪些" }) said.Text.ShouldContain(words);
    }

    [Fact]
    public void TheTalkGoesOnWhereItWas()
    {
        talk.Say("第13项谁牵头");
        talk.Say("答错了");
        talk.Say("那责任单位呢？").Items.ShouldBe([13]);
    }

    [Fact]
    public void InEnglishTheReplyIsEnglish()
    {
        talk.Say("which units lead item 13");
        var said = talk.Say("That's wrong.");
        (said.Language, talk.Marks.Count).ShouldBe(("en", 1));
        said.Text.ShouldStartWith("Noted, thank you. You asked “which units lead item 13” and I answered “Item 13");
    }

    [Fact]
    public void WithNothingAnsweredYetThereIsNothingToMark()
    {
        talk.Say("答得不对").Text.ShouldContain("没有刚刚答过您的问题");
        talk.Marks.ShouldBeEmpty();
    }

    [Fact]
    public void WhatWasAnsweredLongAgoOrToSomebodyElseIsNotMarked()
    {
        talk.Say("第13项谁牵头", FeedbackTalk.Other);
        talk.Say("答得不对");
        talk.Say("第13项谁牵头");
        talk.Now += TimeSpan.FromHours(1);
        talk.Say("答得不对");
        talk.Marks.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(FeedbackTalk.Other)]
    [InlineData("demo-leader")]
    [InlineData("nobody")]
    [InlineData(null)]
    public void OthersAreThankedAndToldWhoNotesIt(string? officer)
    {
        talk.Say("第13项谁牵头", officer);
        talk.Say("答得不对", officer).Text.ShouldContain("请告诉督查室");
        talk.Say("wrong answer", officer).Text.ShouldContain("supervision office");
        talk.Say("答错的有哪些", officer).Text.ShouldContain("由督查室查看");
        talk.Marks.ShouldBeEmpty();
        talk.Json.ShouldNotContain("lastAsked");
    }

    [Fact]
    public void WhereNothingIsStoredItDoesNotSayThatItWasNoted()
    {
        var unstored = new FeedbackTalk(isStored: false);
        unstored.Say("第13项谁牵头");
        unstored.Say("答得不对").Text.ShouldContain("没法登记");
        unstored.Marks.ShouldBeEmpty();
    }

    [Fact]
    public void ALongAnswerIsKeptShort()
    {
        talk.Say("司法局有哪些任务");
        talk.Say("答得不对");
        talk.Marks[0].Answer.Length.ShouldBe(301);
        talk.Marks[0].Answer.ShouldEndWith("…");
        talk.Json.Length.ShouldBeLessThan(10_000);
    }

    [Fact]
    public void OwnWordsPutRightAreUnderstood()
    {
        talk.Say("第13项谁牵头");
        talk.Say("不对，是14").Items.ShouldBe([14]);
        talk.Say("不是14，是16").Items.ShouldBe([16]);
        talk.Marks.ShouldBeEmpty();
    }

    [Fact]
    public void TheListShowsTheNewestFirstAndAPressAsksAgain()
    {
        talk.Say("答错的有哪些").Text.ShouldBe("没有待核对的回答。");
        talk.Say("第13项谁牵头");
        talk.Say("答错了");
        talk.Say("那责任单位呢？");
        talk.Say("答错了，还有县审计局");
        var said = talk.Say("答错的有哪些");
        said.Card!.Title.ShouldBe("待核对的回答（2条）");
        said.Card.Rows.Select(row => (row.Lead, row.Says)).ShouldBe([("2", "那责任单位呢？"), ("1", "第13项谁牵头")]);
        foreach (var words in new[] { "前一问：第13项谁牵头", "还有县审计局", "示例·督查员", "2021年10月11日", "lead-units(" }) said.Text.ShouldContain(words);
    }
}
