using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Notices;

public sealed class DeadlineFinderTests
{
    private static readonly DeadlineFinder Finder = new(2021, new DateOnly(2021, 8, 12));

    [Theory]
    [InlineData("2021年底前实现全覆盖", "2021年底前", "2021-12-31")]
    [InlineData("2021 年底前实现全覆盖", "2021年底前", "2021-12-31")]
    [InlineData("2021年12月31日前完成", "2021年12月31日前", "2021-12-31")]
    [InlineData("12月底前完成", "12月底前", "2021-12-31")]
    [InlineData("6月底前完成", "6月底前", "2021-06-30")]
    [InlineData("2月底前完成", "2月底前", "2021-02-28")]
    [InlineData("9月中旬前完成", "9月中旬前", "2021-09-20")]
    [InlineData("10月上旬前完成", "10月上旬前", "2021-10-10")]
    [InlineData("5月下旬前完成", "5月下旬前", "2021-05-31")]
    [InlineData("第三季度完成", "第三季度", "2021-09-30")]
    [InlineData("三季度末前完成", "三季度末前", "2021-09-30")]
    [InlineData("第2季度前完成", "第2季度前", "2021-06-30")]
    [InlineData("上半年完成", "上半年", "2021-06-30")]
    [InlineData("下半年启动", "下半年", "2021-12-31")]
    [InlineData("年内建成", "年内", "2021-12-31")]
    [InlineData("年底前建成", "年底前", "2021-12-31")]
    [InlineData("今年年底前建成", "今年年底前", "2021-12-31")]
    [InlineData("月底前报送", "月底前", "2021-08-31")]
    [InlineData("11月15日前报送", "11月15日前", "2021-11-15")]
    [InlineData("十月底前完成", "十月底前", "2021-10-31")]
    [InlineData("十一月十五日前完成", "十一月十五日前", "2021-11-15")]
    [InlineData("二〇二一年十二月底前", "二〇二一年十二月底前", "2021-12-31")]
    [InlineData("2021年6月—12月开展", "2021年6月—12月", "2021-12-31")]
    [InlineData("2021年6月至2022年3月", "2021年6月至2022年3月", "2022-03-31")]
    [InlineData("9月1日至15日开展", "9月1日至15日", "2021-09-15")]
    [InlineData("明年3月底前完成", "明年3月底前", "2022-03-31")]
    [InlineData("２０２１年１２月底前完成", "２０２１年１２月底前", "2021-12-31")]
    [InlineData("3月启动", "3月", "2021-03-31")]
    [InlineData("陈案积案下半年压降三成", "下半年", "2021-12-31")]
    [InlineData("沿街店招第四季度全部换新", "第四季度", "2021-12-31")]
    [InlineData("在建围挡10月清零", "10月", "2021-10-31")]
    [InlineData("入户核查年内两轮", "年内", "2021-12-31")]
    [InlineData("2022年6月前完成", "2022年6月前", "2022-06-30")]
    public void InTextFindsThePhraseAndItsLastDay(string text, string phrase, string due)
    {
        var found = Finder.InText(Passage.Of(text, 1), new WarningList()).ShouldHaveSingleItem();
        found.Text.ShouldBe(phrase);
        found.Due.ShouldBe(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("每季度末通报", "每季度末")]
    [InlineData("每月5日前报送", "每月5日前")]
    [InlineData("每年12月底前报告", "每年12月底前")]
    [InlineData("每年上半年体检一次", "每年上半年")]
    [InlineData("每季度首月10日前报送", "每季度首月10日前")]
    public void InTextGivesRecurringLimitsNoDay(string text, string phrase)
    {
        var found = Finder.InText(Passage.Of(text, 1), new WarningList()).ShouldHaveSingleItem();
        found.Text.ShouldBe(phrase);
        found.Due.ShouldBeNull();
    }

    [Theory]
    [InlineData("长期坚持")]
    [InlineData("持续推进")]
    [InlineData("3个工作日内办结")]
    [InlineData("30日内答复")]
    [InlineData("三年内建成")]
    [InlineData("6个月内完成")]
    [InlineData("落实《市场准入负面清单（2020年版）》")]
    [InlineData("制定《实施方案（2021年6月底前）》")]
    [InlineData("实施2021—2025年规划")]
    [InlineData("2019年以来成效明显")]
    [InlineData("截至2021年6月底，完成投资2亿元")]
    [InlineData("自2021年9月1日起施行")]
    [InlineData("2020年底建成的平台")]
    [InlineData("去年下半年压降三成")]
    [InlineData("上半年以来压降三成")]
    [InlineData("压降幅度较下半年扩大")]
    [InlineData("下半年同比多压降三成")]
    [InlineData("上半年案件数为三百件")]
    [InlineData("通报下半年目标任务完成情况")]
    [InlineData("前三季度案件数为三百件")]
    [InlineData("第十一届九次全会")]
    [InlineData("“十四五”规划")]
    [InlineData("2021年7月印发的文件")]
    public void InTextFindsNoDeadlineWhereNoneIsSet(string text) => Finder.InText(Passage.Of(text, 1), new WarningList()).ShouldBeEmpty();

    [Theory]
    [InlineData("3月", "2021-03-31")]
    [InlineData("一季度", "2021-03-31")]
    [InlineData("全年", "2021-12-31")]
    [InlineData("2021年12月", "2021-12-31")]
    [InlineData("2021.6—2021.12", null)]
    [InlineData("长期", null)]
    public void InLimitTakesABareMonth(string text, string? due) =>
        Finder.InLimit(Passage.Of(text, 1), new WarningList()).Select(deadline => deadline.Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(due is null ? [] : [due]);

    [Fact]
    public void InTextWarnsOfADayThatNoCalendarHas()
    {
        var warnings = new WarningList();
        Finder.InText(Passage.Of("2月30日前完成", 7), warnings).ShouldBeEmpty();
        warnings.InOrder().ShouldBe([new Warning(7, WarningTexts.NoSuchDay("2月30日前"))]);
    }

    [Fact]
    public void InTextWithoutAnyYearKeepsThePhraseWithoutADay() =>
        new DeadlineFinder(null, null).InText(Passage.Of("6月底前完成", 1), new WarningList()).ShouldBe([new Plans.Deadline("6月底前", null)]);
}
