using System.Globalization;
using Duban.Dialogs.CheckIns;

namespace Duban.Bot.Tests.CheckIns;

/// <summary>What an officer says becomes slots, clause by clause.</summary>
public sealed class ReportReaderTests
{
    private static readonly ReportReader Reader = new(new DateOnly(2021, 10, 11), 2021);

    [Theory]
    [InlineData("方案已印发，培训做了两场", "方案已印发；培训做了两场")]
    [InlineData("支出1,200万元，完成率数据3.5倍", "支出1,200万元；完成率数据3.5倍")]
    [InlineData("谢谢，培训了两批，辛苦了", "培训了两批")]
    [InlineData("We held 3 workshops. The plan was issued.", "We held 3 workshops; The plan was issued")]
    public void WhatWasDoneIsProgress(string text, string expected) => Reader.Read(text, []).Progress.ShouldBe(expected);

    [Theory]
    [InlineData("完成60%", 60)]
    [InlineData("进度差不多六成", 60)]
    [InlineData("目前大概八成五左右", 85)]
    [InlineData("百分之四十五", 45)]
    [InlineData("一半", 50)]
    [InlineData("已办结", 100)]
    [InlineData("progress 60%", 60)]
    [InlineData("about 40 percent", 40)]
    [InlineData("It's done", 100)]
    public void HowFarItIsIsThePercentage(string text, int expected)
    {
        var said = Reader.Read(text, []);
        said.Percent.ShouldBe(expected);
        said.Progress.ShouldBeNull();
    }

    [Theory]
    [InlineData("公示率达到95%")]
    [InlineData("培训60人")]
    [InlineData("coverage reached 95%")]
    public void AnotherNumberIsNoPercentage(string text) => Reader.Read(text, []).Percent.ShouldBeNull();

    [Theory]
    [InlineData("卡在经费")]
    [InlineData("主要困难是人手不足")]
    [InlineData("stuck on the budget")]
    public void WhatHoldsItUpIsTheDifficulty(string text) => Reader.Read(text, []).Difficulty.ShouldBe(text);

    [Theory]
    [InlineData("没有困难")]
    [InlineData("目前没有困难")]
    [InlineData("no difficulties")]
    public void NoDifficultyIsAnAnswer(string text) => (Reader.Read(text, []) with { Evidence = [] }).ShouldBe(new Draft { Difficulty = "" });

    [Theory]
    [InlineData("下一步组织考试", "组织考试")]
    [InlineData("接下来到乡镇督导", "到乡镇督导")]
    [InlineData("准备再整一场", "准备再整一场")]
    [InlineData("next we will hold the exam", "hold the exam")]
    public void WhatComesNextIsTheNextStep(string text, string expected) => Reader.Read(text, []).Next.ShouldBe(expected);

    [Theory]
    [InlineData("预计11月底完成", "2021-11-30")]
    [InlineData("力争12月15日前完成", "2021-12-15")]
    [InlineData("预计下个月5号完成", "2021-11-05")]
    [InlineData("预计明年3月完成", "2022-03-31")]
    [InlineData("expected to be finished by end of November", "2021-11-30")]
    public void WhenItWillBeDoneIsTheExpectedDay(string text, string expected) => Reader.Read(text, []).Expected.ShouldBe(Day(expected));

    [Theory]
    [InlineData("12.15", "2021-12-15")]
    [InlineData("本月25号", "2021-10-25")]
    [InlineData("年底", "2021-12-31")]
    [InlineData("2月30日", null)]
    [InlineData("看情况", null)]
    public void ADayThatWasAskedForMayBeShort(string text, string? expected) => Reader.ReadAs(Slot.Expected, text).Expected.ShouldBe(expected is null ? null : Day(expected));

    [Theory]
    [InlineData("本期无进展，因为经费未到位", "经费未到位")]
    [InlineData("没啥进展，主要是人手抽走了", "人手抽走了")]
    [InlineData("no progress because the budget has not arrived", "the budget has not arrived")]
    [InlineData("暂无进展", null)]
    public void NoProgressTakesItsReason(string text, string? reason)
    {
        var said = Reader.Read(text, []);
        said.IsNoProgress.ShouldBeTrue();
        said.Reason.ShouldBe(reason);
    }

    [Fact]
    public void LinesAndSpacesPartAFormAsMarksDo()
    {
        var said = Reader.Read("进展：培训2场 困难：缺钱 下一步：考试 百分比：60 预计完成：12月15日", []);
        said.ShouldBe(new Draft { Progress = "培训2场", Difficulty = "缺钱", Next = "考试", Percent = 60, Expected = new DateOnly(2021, 12, 15), Evidence = said.Evidence });
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
