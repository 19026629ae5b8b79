using System.Globalization;
using Duban.Plans.People;

namespace Duban.Bot.Tests.People;

public sealed class PeopleDialogTests
{
    private readonly PeopleTalk talk = new();

    [Fact]
    public void ASupervisorInvitesAndThePersonBindsWithTheCode()
    {
        talk.Say("邀请李四", "s").ShouldContain(PeopleTalk.Code);
        talk.Say("绑定 7k3fq－9q2mx").ShouldContain("您是李四（县司法局）");
        talk.Bound.ShouldBe("li");
        talk.Say("绑定 7K3FQ-9Q2MX").ShouldContain("已经用过");
    }

    [Fact]
    public void InEnglishToo()
    {
        talk.Say("invite Zhang San", "s").ShouldContain("bind " + PeopleTalk.Code);
        talk.Say("bind 7K3FQ9Q2MX").ShouldContain("you are Zhang San");
        talk.Bound.ShouldBe("zs");
    }

    [Fact]
    public void WhoeverSharesTheNameIsAskedFor()
    {
        talk.Say("邀请张三", "s").ShouldContain("不止一位");
        talk.Suggestions.ShouldBe(["邀请县司法局的张三", "邀请县财政局的张三"]);
        talk.Say(talk.Suggestions[1], "s").ShouldContain("张三（县财政局）");
    }

    [Theory]
    [InlineData("zhang")]
    [InlineData(null)]
    public void OnlySupervisorsInvite(string? officer) => talk.Say("邀请李四", officer).ShouldContain("督查室");

    [Fact]
    public void ASelfClaimBindsNobody()
    {
        talk.Say("我是张三").ShouldContain("邀请码");
        talk.Say("hello, I'm Zhang San").ShouldContain("invitation code");
        talk.Bound.ShouldBeNull();
    }

    [Fact]
    public void FiveWrongCodesAreEnoughForAnHour()
    {
        talk.Say("邀请李四", "s");
        for (var i = 0; i < 5; i++) talk.Say("绑定 AAAAA-AAAAA").ShouldContain("没有这个邀请码");
        talk.Say("绑定 7K3FQ-9Q2MX").ShouldContain("一小时");
        talk.Bound.ShouldBeNull();
    }

    [Fact]
    public void ACodeHoldsSevenDays()
    {
        talk.Say("邀请李四", "s");
        talk.Now += TimeSpan.FromDays(7);
        talk.Say("绑定 7K3FQ-9Q2MX").ShouldContain("过期");
    }

    [Fact]
    public void InAGroupNoCodeIsTakenOrGiven()
    {
        var group = new PeopleTalk(isGroup: true);
        group.Say("绑定 7K3FQ-9Q2MX").ShouldContain("私聊");
        group.Say("邀请李四", "s").ShouldContain("私聊");
    }

    [Theory]
    [InlineData("我10月12日到15日请假，由李四代办", "2021-10-12", "2021-10-15")]
    [InlineData("我10月12日至10月15日出差，请李四代办", "2021-10-12", "2021-10-15")]
    [InlineData("10.12-10.15请假，李四代办", "2021-10-12", "2021-10-15")]
    [InlineData("下周请假", "2021-10-18", "2021-10-24")]
    [InlineData("我明天起请假三天", "2021-10-12", "2021-10-14")]
    [InlineData("我周四和周五请假", "2021-10-14", "2021-10-15")]
    [InlineData("我明天请两天假", "2021-10-12", "2021-10-13")]
    [InlineData("今天请假", "2021-10-11", "2021-10-11")]
    [InlineData("1月4日到5日我休假", "2022-01-04", "2022-01-05")]
    [InlineData("I'm on leave 12-15 October", "2021-10-12", "2021-10-15")]
    [InlineData("I am on leave from October 12 to October 15", "2021-10-12", "2021-10-15")]
    [InlineData("I am on leave next friday", "2021-10-22", "2021-10-22")]
    public void ALeaveIsOneSentenceAndTheBStandsIn(string text, string from, string to)
    {
        talk.Say(text, "zhang");
        talk.Absences.ShouldHaveSingleItem().ShouldBe(new Absence
        {
            Officer = "zhang", FromDay = DateOnly.Parse(from, CultureInfo.InvariantCulture), ToDay = DateOnly.Parse(to, CultureInfo.InvariantCulture), StandIn = "li", SaidBy = "zhang",
        });
    }

    [Fact]
    public void TheDaysAreEchoedAndComingBackEndsIt()
    {
        talk.Say("我10月12日到15日请假，由李四代办", "zhang")
            .ShouldContain("张三（县司法局）2021年10月12日（周二）至2021年10月15日（周五）请假，由李四（县司法局）代办");
        talk.Say("销假", "zhang").ShouldContain("欢迎回来");
        talk.Absences.ShouldBeEmpty();
        talk.Say("销假", "zhang").ShouldContain("没有登记请假");
    }

    [Fact]
    public void InEnglishTheDaysAreEchoedToo()
    {
        talk.Say("I'm on leave 12-15 October, Li Si stands in", "zs").ShouldContain("from Tuesday, 12 October 2021 to Friday, 15 October 2021; Li Si");
        talk.Absences.ShouldHaveSingleItem().StandIn.ShouldBe("eve");
        talk.Say("I'm back", "zs").ShouldContain("Welcome back");
    }

    [Theory]
    [InlineData("s")]
    [InlineData("head")]
    public void ASupervisorOrTheHeadMaySayItForSomebody(string speaker)
    {
        talk.Say("司法局张三下周请假", speaker).ShouldContain("由李四");
        var absence = talk.Absences.ShouldHaveSingleItem();
        (absence.Officer, absence.SaidBy).ShouldBe(("zhang", speaker));
    }

    [Theory]
    [InlineData("李四下周请假", "wu", "只有本人")]
    [InlineData("我下周请假", null, "还不知道您是谁")]
    [InlineData("我下周请假，由吴六代办", "zhang", "不在同一单位")]
    [InlineData("我下周请假，由周七代办", "zhang", "没有找到“周七”")]
    [InlineData("我10月15日到12日请假", "zhang", "反了")]
    [InlineData("我10月5日到6日请假", "zhang", "已经过去")]
    [InlineData("我要请假", "zhang", "哪几天")]
    public void WhatIsAmissIsSaidKindlyAndNothingIsKept(string text, string? speaker, string said)
    {
        talk.Say(text, speaker).ShouldContain(said);
        talk.Absences.ShouldBeEmpty();
    }

    [Fact]
    public void OfTwoWithOneNameTheColleagueIsMeant()
    {
        talk.Say("我下周请假，由张三代办", "wu").ShouldContain("由张三（县财政局）代办");
        talk.Absences.ShouldHaveSingleItem().StandIn.ShouldBe("zhang2");
    }

    [Fact]
    public void WhoIsAwayStandsInForNobody()
    {
        talk.Say("我下周请假", "li");
        talk.Say("我下周三请假，由李四代办", "zhang").ShouldContain("也请假");
        talk.Say("我下周三请假", "zhang").ShouldContain("没有代办人");
    }

    [Theory]
    [InlineData("以后第13项由李四承办", "zhang")]
    [InlineData("第13项交给李四", "head")]
    [InlineData("hand item 13 to 李四", "zhang")]
    public void AnItemIsHandedOverByWhoHasItOrTheHead(string text, string speaker)
    {
        talk.Say(text, speaker).ShouldContain("李四");
        talk.Assignments.ShouldHaveSingleItem().ShouldBe(new Assignment { Notice = "n", ItemKey = "k13", Unit = "县司法局", Officer = "li", AssignedBy = speaker });
    }

    [Fact]
    public void WhoHandedAnItemOverHasItNoMore()
    {
        talk.Say("第13项交给李四", "zhang");
        talk.Say("第13项交给孙局", "zhang").ShouldContain("不由您承办");
        talk.Say("第13项交给县司法局的张三", "li").ShouldContain("由张三");
        talk.Assignments.Count.ShouldBe(2);
    }

    [Fact]
    public void AllOfSomebodysItemsGoAtOnce()
    {
        talk.Say("第13项交给孙局", "zhang");
        talk.Say("把我的事项都交给李四", "zhang").ShouldContain("李四");
        var given = talk.Assignments.Where(one => one.Officer == "li").Select(one => one.ItemKey).ToList();
        given.ShouldNotContain("k13");
        given.Count.ShouldBeGreaterThan(3);
    }

    [Theory]
    [InlineData("第13项交给吴六", "zhang", "县财政局")]
    [InlineData("第13项交给吴六", "s", "县财政局")]
    [InlineData("第99项交给李四", "head", "没有第99项")]
    [InlineData("第13项交给周七", "zhang", "没有找到“周七”")]
    [InlineData("第13项交给李四", null, "还不知道您是谁")]
    public void WhatCannotBeHandedOverIsRefusedKindly(string text, string? speaker, string said)
    {
        talk.Say(text, speaker).ShouldContain(said);
        talk.Assignments.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("第13项由哪些单位牵头？")]
    [InlineData("第13项由县司法局负责")]
    [InlineData("第13项由谁承办")]
    [InlineData("张三请假了吗")]
    [InlineData("谁在请假")]
    [InlineData("帮我写个请假条")]
    [InlineData("我是司法局的")]
    [InlineData("行政裁决事项梳理工作由何单位承办？")]
    [InlineData("第13项交给县财政局")]
    [InlineData("第13项由他们负责")]
    [InlineData("第13项交给他们办理")]
    public void QuestionsAreLeftToTheUnderstanding(string text) => PeopleTalk.IsLeft(text).ShouldBeTrue();
}
