using Duban.Plans.Progress;

namespace Duban.Bot.Tests.Progress;

public sealed class ReportPeriodTests
{
    private static readonly DateOnly Start = new(2021, 8, 12);

    [Theory]
    [InlineData(Cadence.Quarterly, "2021-10-11", "2021Q4", "2021-10-01", "2021-12-31")]
    [InlineData(Cadence.Quarterly, "2021-09-30", "2021Q3", "2021-07-01", "2021-09-30")]
    [InlineData(Cadence.Quarterly, "2022-01-01", "2022Q1", "2022-01-01", "2022-03-31")]
    [InlineData(Cadence.Quarterly, "2022-06-30", "2022Q2", "2022-04-01", "2022-06-30")]
    [InlineData(Cadence.Monthly, "2024-02-29", "2024-02", "2024-02-01", "2024-02-29")]
    [InlineData(Cadence.Monthly, "2021-12-31", "2021-12", "2021-12-01", "2021-12-31")]
    [InlineData(Cadence.HalfYearly, "2021-06-30", "2021H1", "2021-01-01", "2021-06-30")]
    [InlineData(Cadence.HalfYearly, "2021-07-01", "2021H2", "2021-07-01", "2021-12-31")]
    [InlineData(Cadence.Yearly, "2021-10-11", "2021", "2021-01-01", "2021-12-31")]
    public void ADayLiesInOnePeriod(Cadence cadence, string day, string key, string from, string to) =>
        ReportPeriod.Of(Day(day), cadence).ShouldBe(new ReportPeriod(Day(from), Day(to), key));

    [Theory]
    [InlineData(Cadence.Quarterly, "2021Q4", "2022Q1", "2022Q2")]
    [InlineData(Cadence.Monthly, "2021-12", "2022-01", "2022-02")]
    [InlineData(Cadence.HalfYearly, "2021H2", "2022H1", "2022H2")]
    [InlineData(Cadence.Yearly, "2021", "2022", "2023")]
    public void PeriodsFollowEachOtherOverTheYear(Cadence cadence, string before, string key, string after)
    {
        var period = ReportPeriod.Of(new DateOnly(2022, 1, 1), cadence);
        (period.Before(cadence).Key, period.Key, period.After(cadence).Key).ShouldBe((before, key, after));
        (period.Before(cadence).To.AddDays(1), period.To.AddDays(1)).ShouldBe((period.From, period.After(cadence).From));
    }

    [Fact]
    public void AReportIsInTimeUntilTheGraceDaysArePast()
    {
        ReportPeriod.Of(new DateOnly(2021, 10, 11), Cadence.Quarterly).Limit(new ProgressRules()).ShouldBe(new DateOnly(2022, 1, 15));
        ReportPeriod.Of(new DateOnly(2021, 8, 1), Cadence.Quarterly).Limit(new ProgressRules { ReportGraceDays = 0 }).ShouldBe(new DateOnly(2021, 9, 30));
    }

    [Theory]
    [InlineData("2021-10-11", null, "2021Q3")] // missing, in grace
    [InlineData("2021-10-16", null, "2021Q3")] // missing, late, still to be caught up
    [InlineData("2021-11-14", null, "2021Q3")]
    [InlineData("2021-11-15", null, "2021Q4")] // past the time to catch up
    [InlineData("2021-10-11", "2021Q3", "2021Q4")]
    [InlineData("2021-10-11", "2021Q2", "2021Q3")]
    [InlineData("2021-10-11", "2021Q4", "2021Q4")] // a newer report of the same period
    [InlineData("2022-01-05", "2021Q3", "2021Q4")] // over the year
    [InlineData("2022-01-05", "2021Q4", "2022Q1")]
    [InlineData("2021-08-20", null, "2021Q3")] // the period before ended before the line began
    public void AReportIsForTheMissingPeriodWhileItCanBeCaughtUp(string day, string? last, string key) =>
        ReportPeriod.ForReport(Day(day), Start, last, new ProgressRules()).Key.ShouldBe(key);

    [Theory]
    [InlineData("2021-09-30", "2021Q3")] // the line had one day of it
    [InlineData("2021-10-01", "2021Q4")]
    public void NoPeriodIsMissingThatEndedBeforeTheLineBegan(string start, string key) =>
        ReportPeriod.ForReport(new DateOnly(2021, 10, 11), Day(start), null, new ProgressRules()).Key.ShouldBe(key);

    [Theory]
    [InlineData("2021-10-11", null, "2021Q3", "2021-10-15")]
    [InlineData("2021-10-11", "2021Q3", "2021Q4", "2022-01-15")]
    [InlineData("2021-11-01", "2021Q4", "2022Q1", "2022-04-15")]
    [InlineData("2021-11-15", null, "2021Q4", "2022-01-15")]
    public void WhatIsDueNextIsWhatIsMissingElseWhatComes(string day, string? last, string key, string limit)
    {
        var due = ReportPeriod.NextDue(Day(day), Start, last, new ProgressRules());
        (due.Key, due.Limit(new ProgressRules())).ShouldBe((key, Day(limit)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
