using Duban.Plans.Progress;

namespace Duban.Bot.Tests.Progress;

public sealed class WorkdaysTests
{
    [Theory]
    [InlineData("2021-02-10", true)] // Wednesday before Spring Festival
    [InlineData("2021-02-11", false)]
    [InlineData("2021-02-17", false)]
    [InlineData("2021-02-20", true)] // Saturday made up
    [InlineData("2021-04-25", true)] // Sunday made up
    [InlineData("2021-09-26", true)]
    [InlineData("2021-10-01", false)]
    [InlineData("2021-10-07", false)]
    [InlineData("2021-10-09", true)]
    [InlineData("2021-10-10", false)]
    [InlineData("2021-10-11", true)]
    [InlineData("2022-01-03", false)]
    [InlineData("2022-01-30", true)]
    [InlineData("2022-01-31", false)]
    [InlineData("2022-04-02", true)]
    [InlineData("2022-05-07", true)]
    [InlineData("2022-09-12", false)] // Mid-Autumn Monday
    [InlineData("2022-10-08", true)]
    [InlineData("2023-01-02", false)]
    [InlineData("2023-01-28", true)]
    [InlineData("2023-04-05", false)]
    [InlineData("2023-06-25", true)]
    [InlineData("2023-10-06", false)]
    [InlineData("2023-10-07", true)]
    [InlineData("2024-01-01", false)]
    [InlineData("2024-02-09", true)] // New Year's Eve was no holiday in 2024
    [InlineData("2024-02-18", true)]
    [InlineData("2024-04-28", true)]
    [InlineData("2024-09-16", false)]
    [InlineData("2024-10-12", true)]
    [InlineData("2025-01-26", true)]
    [InlineData("2025-01-28", false)]
    [InlineData("2025-02-08", true)]
    [InlineData("2025-05-05", false)]
    [InlineData("2025-10-08", false)]
    [InlineData("2025-10-11", true)]
    [InlineData("2026-01-04", true)]
    [InlineData("2026-02-16", false)]
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-09-20", true)]
    [InlineData("2026-10-10", true)]
    public void HolidaysAndMakeUpDaysAreThoseThatWereAnnounced(string day, bool isWorked) => Workdays.Statutory.IsWorked(Day(day)).ShouldBe(isWorked);

    [Theory]
    [InlineData("2021-09-30", 1, "2021-10-08")]
    [InlineData("2021-09-30", 2, "2021-10-09")]
    [InlineData("2021-09-30", 3, "2021-10-11")]
    [InlineData("2021-10-11", 0, "2021-10-11")]
    [InlineData("2021-10-15", 1, "2021-10-18")]
    [InlineData("2021-12-31", 1, "2022-01-04")]
    public void WorkingDaysAreCountedFromTheNextDay(string day, int count, string last) => Workdays.Statutory.Add(Day(day), count).ShouldBe(Day(last));

    [Fact]
    public void EveryYearCoveredHasItsHolidaysAndTheRestOfTimeTheRhythmOfTheWeek()
    {
        (Workdays.Statutory.CoveredFrom, Workdays.Statutory.CoveredUntil).ShouldBe((new DateOnly(2021, 1, 1), new DateOnly(2026, 12, 31)));
        for (var year = 2021; year <= 2026; year++)
        {
            for (var day = 1; day <= 3; day++) Workdays.Statutory.IsWorked(new DateOnly(year, 10, day)).ShouldBeFalse();
            Workdays.Statutory.IsWorked(new DateOnly(year, 1, 1)).ShouldBeFalse();
            var worked = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Count(day => Workdays.Statutory.IsWorked(new DateOnly(year, 1, 1).AddDays(day)));
            // 250 until 2024, when two more holidays came; a year's make-up days may lie in the next one.
            worked.ShouldBeInRange(246, 252, year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        Workdays.Statutory.IsWorked(new DateOnly(2030, 10, 1)).ShouldBeTrue();
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
