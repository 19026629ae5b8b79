using System.Globalization;
using Duban.Dialogs.Understanding;

namespace Duban.Bot.Tests.Understanding;

/// <summary>Monday, 11 October 2021, is today.</summary>
public sealed class TimesTests
{
    [Theory]
    [InlineData("2021-09-30前", null, "2021-09-30")]
    [InlineData("2021年11月15日", "2021-11-15", "2021-11-15")]
    [InlineData("11月底前", null, "2021-11-30")]
    [InlineData("十二月", "2021-12-01", "2021-12-31")]
    [InlineData("三季度末前", null, "2021-09-30")]
    [InlineData("第四季度", "2021-10-01", "2021-12-31")]
    [InlineData("下半年", "2021-07-01", "2021-12-31")]
    [InlineData("本周", "2021-10-11", "2021-10-17")]
    [InlineData("下周", "2021-10-18", "2021-10-24")]
    [InlineData("月底前", null, "2021-10-31")]
    [InlineData("下个月", "2021-11-01", "2021-11-30")]
    [InlineData("年底前", null, "2021-12-31")]
    [InlineData("未来10天内", "2021-10-11", "2021-10-21")]
    [InlineData("next week", "2021-10-18", "2021-10-24")]
    [InlineData("by december", null, "2021-12-31")]
    [InlineData("this month", "2021-10-01", "2021-10-31")]
    public void ASpanIsFound(string text, string? from, string to) =>
        Times.Find(text, new DateOnly(2021, 10, 11), 2021).Select(mark => mark.Value).First().ShouldBe(new DaySpan(from is null ? null : Day(from), Day(to)));

    [Theory]
    [InlineData("2021年13月")]
    [InlineData("2021年2月30日")]
    public void ADayThatDoesNotExistIsNone(string text) =>
        Times.Find(text, new DateOnly(2021, 10, 11), 2021).Select(mark => mark.Length).ShouldNotContain(text.Length);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
