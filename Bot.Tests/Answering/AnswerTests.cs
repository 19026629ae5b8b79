using Duban.Bot.Tests.Support;
using Duban.Dialogs.Cards;
using Duban.Dialogs.Understanding;
using Duban.Plans;
using Duban.Plans.Units;

namespace Duban.Bot.Tests.Answering;

public sealed class AnswerTests
{
    private readonly Talk talk = new();

    [Fact]
    public void AnAnswerCitesTheClauseItRestsOn()
    {
        var answer = talk.Say("第13项由哪些单位牵头？");
        answer.Text.ShouldBe("第13项“推进行政执法规范化建设”由县司法局牵头。");
        answer.Source.ShouldBe(SeedFacts.Facts.Plan.Item(13)!.Lines);
        CardText.Of(answer.Card!).ShouldContain("依据：开江府发〔2021〕24号第13项");
    }

    [Fact]
    public void AnItemWithoutALeadSaysSo() =>
        talk.Say("第5项谁牵头").Text.ShouldBe("第5项“构建公平竞争市场秩序”未明确牵头单位，责任单位为县发改局、县商务局、县市监局、县级有关部门（单位）、各乡镇（街道）。");

    [Fact]
    public void TheAnswerSpeaksTheQuestionsLanguage()
    {
        talk.Say("which units lead item 13").Text.ShouldStartWith("Item 13 “推进行政执法规范化建设” is led by 县司法局 (");
        talk.Say("13项责任单位").Text.ShouldStartWith("第13项");
    }

    [Fact]
    public void ATownshipLearnsWhichItemsReachIt()
    {
        var answer = talk.Say("普安镇有哪些任务");
        answer.Intent.ShouldBe(Intent.ItemsOfUnit);
        answer.Items.ShouldBeEmpty();
        answer.Units.ShouldBe(["普安镇"]);
        answer.Text.ShouldContain("各乡镇（街道）");
        answer.Text.ShouldContain("单位名录里没有登记普安镇");
    }

    [Fact]
    public void AUnitReachedThroughAGroupLearnsSo()
    {
        var answer = talk.Say("财政局有哪些任务");
        answer.Items.ShouldBe([6]);
        answer.Text.ShouldContain("第1、9、20项通过“县级各部门（单位）”也包括它");
        answer.Text.ShouldContain("“县级有关部门（单位）”，可能包括它，文件没有明确");
    }

    [Theory]
    [InlineData("财政局是第1项的责任单位吗", true)]
    [InlineData("财政局是第3项的责任单位吗", null)]
    [InlineData("财政局是第3项的牵头单位吗", false)]
    [InlineData("司法局是第13项的责任单位吗", false)]
    public void WhetherAUnitHasADutyIsYesNoOrPerhaps(string question, bool? value) => talk.Say(question).Value.ShouldBe(value);

    [Fact]
    public void AnUnknownItemOrUnitIsNotFoundAndWhatExistsIsNamed()
    {
        talk.Say("第99项谁牵头").ShouldSatisfyAllConditions(answer => answer.Intent.ShouldBe(Intent.NotFound), answer => answer.Text.ShouldContain("共20项"));
        talk.Say("县航天局有哪些任务").Text.ShouldContain("县航天局");
        talk.Say("负八项？").ShouldSatisfyAllConditions(answer => answer.Intent.ShouldBe(Intent.NotFound), answer => answer.Text.ShouldContain("没有“负八项”这样的编号"));
    }

    [Fact]
    public void AWordThatWasReadAsAnotherIsSaid() => talk.Say("第10项谁牵投").Text.ShouldEndWith("（按“牵头”理解）");

    [Fact]
    public void WhereSeveralItemsFitTheBotAsksBackWithCandidates()
    {
        var answer = talk.Say("执法方面的那条由谁承担");
        answer.Intent.ShouldBe(Intent.Clarify);
        answer.Items.Length.ShouldBeGreaterThan(1);
        answer.Suggestions.Length.ShouldBe(answer.Items.Length);
    }

    [Theory]
    [InlineData("你好")]
    [InlineData("hello")]
    [InlineData("司法局牵头哪些任务")]
    [InlineData("which tasks does the Finance Bureau have")]
    [InlineData("执法方面的那条由谁承担")]
    public void EverySuggestionIsUnderstood(string question)
    {
        var suggestions = talk.Say(question).Suggestions;
        suggestions.ShouldNotBeEmpty();
        suggestions.ShouldAllBe(says => new Talk(null, false).Say(says, "", null).Confidence >= 0.8);
    }

    [Fact]
    public void EveryButtonAndRowOfACardIsUnderstood()
    {
        var cards = new[] { talk.Say("第13项由哪些单位牵头？").Card!, talk.Say("which items mention 双随机").Card!, talk.Say("列出全部事项").Card!, talk.Say("这是什么文件？").Card! };
        var says = cards.SelectMany(card => card.Buttons.Select(button => button.Says).Concat(card.Rows.Select(row => row.Says!)));
        says.ShouldAllBe(text => new Talk(null, false).Say(text, "", null).Confidence >= 0.8);
    }

    [Theory]
    [InlineData("第3项谁牵头")]
    [InlineData("列出全部事项")]
    [InlineData("司法局牵头哪些任务")]
    [InlineData("一共几项")]
    [InlineData("你好")]
    public void ANoticeWithoutItemsIsAnsweredFor(string question)
    {
        var empty = new Plan { Title = "关于做好汛期值班的通知" };
        new Talk(new Facts(empty, UnitDirectory.For(empty, UnitDirectory.Empty))).Say(question).Text.ShouldNotBeNullOrWhiteSpace();
    }
}
