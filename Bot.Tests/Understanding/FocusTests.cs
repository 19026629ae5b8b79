using Duban.Bot.Tests.Support;
using Duban.Dialogs.Understanding;

namespace Duban.Bot.Tests.Understanding;

public sealed class FocusTests
{
    [Fact]
    public void AFollowUpIsAboutTheSameItem()
    {
        var talk = new Talk();
        talk.Say("第13项由哪些单位牵头？").Units.ShouldBe(["县司法局"]);
        talk.Say("那责任单位呢？").Units.ShouldBe(["县级有关部门（单位）", "各乡镇（街道）"]);
        talk.Say("换成16号").ShouldSatisfyAllConditions(answer => answer.Intent.ShouldBe(Intent.ResponsibleUnits), answer => answer.Items.ShouldBe([16]));
    }

    [Fact]
    public void ThePlaceInTheLastListIsUnderstood()
    {
        var talk = new Talk();
        talk.Say("县司法局牵头哪些任务").Items.ShouldBe([2, 3, 10, 11, 13, 14, 16]);
        talk.Say("第二个讲什么").Items.ShouldBe([3]);
        talk.Say("what does the last one say").Items.ShouldBe([16]);
    }

    [Fact]
    public void ASpeakerInAGroupHasAFocusOfTheirOwn()
    {
        var talk = new Talk(isGroup: true);
        talk.Say("第13项谁牵头", "li");
        talk.Say("第4项什么时候完成", "wang");
        talk.Say("那责任单位呢？", "li").Items.ShouldBe([13]);
        talk.Say("责任单位有哪些", "wang").Items.ShouldBe([4]);
    }

    [Fact]
    public void AfterHalfAnHourOfSilenceTheFocusIsForgotten()
    {
        var talk = new Talk();
        talk.Say("第13项谁牵头");
        talk.Now += TimeSpan.FromMinutes(31);
        talk.Say("那责任单位呢？").Intent.ShouldBe(Intent.Clarify);
    }

    [Fact]
    public void WhatWasAskedBackIsAnsweredByItsNumberAlone()
    {
        var talk = new Talk();
        talk.Say("由谁牵头？").Intent.ShouldBe(Intent.Clarify);
        talk.Say("13").ShouldSatisfyAllConditions(answer => answer.Intent.ShouldBe(Intent.LeadUnits), answer => answer.Items.ShouldBe([13]));
    }

    [Fact]
    public void AnInterruptionLeavesTheFocus()
    {
        var talk = new Talk();
        talk.Say("第19项谁负责");
        talk.Say("今天天气怎么样").Intent.ShouldBe(Intent.OutOfScope);
        talk.Say("它写了什么").Items.ShouldBe([19]);
    }

    [Fact]
    public void TheOtherOfTwoAndTheNeighbourAreUnderstood()
    {
        var talk = new Talk();
        talk.Say("第11项和第12项分别谁牵头").Items.ShouldBe([11, 12]);
        talk.Say("第一个讲什么").Items.ShouldBe([11]);
        talk.Say("另一个呢").Items.ShouldBe([12]);
        talk.Say("下一项由谁牵头").Items.ShouldNotBeEmpty();
    }

    [Fact]
    public void AListIsCountedAndNarrowed()
    {
        var talk = new Talk();
        talk.Say("第四部分有哪些任务").Items.ShouldBe([11, 12, 13, 14]);
        talk.Say("一共几项").Value.ShouldBe(4);
        talk.Say("其中司法局牵头的有哪些").Items.ShouldBe([11, 13, 14]);
        talk.Say("哪几项没写牵头单位").ShouldSatisfyAllConditions(answer => answer.Intent.ShouldBe(Intent.ListItems), answer => answer.Items.ShouldContain(12));
    }

    [Fact]
    public void AUnitAskedAfterAnItemsUnitsIsAskedOfThatItem()
    {
        var talk = new Talk();
        talk.Say("第12项的责任单位有哪些");
        talk.Say("那公安局是不是责任单位").Value.ShouldBe(true);
        talk.Say("那财政局呢").Intent.ShouldBe(Intent.IsDuty);
    }

    [Fact]
    public void AnotherYearsPlanIsNotThisOne() => new Talk().Say("2022年的第3项是谁牵头").Intent.ShouldBe(Intent.NotFound);
}
