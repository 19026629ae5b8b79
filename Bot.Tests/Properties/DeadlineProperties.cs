using CsCheck;
using Duban.Plans;
using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Properties;

/// <summary>Phrases of the calendar, in every writing, give the day that one computes by hand.</summary>
public sealed class DeadlineProperties
{
    private const int PlanYear = 2022;
    private static readonly DeadlineFinder Finder = new(PlanYear, new DateOnly(2022, 3, 1));

    // The year as written, and which it is; none named is the plan's.
    private static readonly Gen<(string Words, int Year)> Year = Any.Of(("", PlanYear), ("2022年", 2022), ("2023年", 2023), ("二〇二二年", 2022), ("今年", 2022), ("明年", 2023));

    private static readonly Gen<(string Words, DateOnly Due)> Phrase = Gen.Select(Year, Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 7], Gen.Bool, (year, month, day, kind, han) =>
    {
        var (m, d) = han ? (ChineseNumber.Format(month), ChineseNumber.Format(day)) : ($"{month}", $"{day}");
        var last = new DateOnly(year.Year, month, DateTime.DaysInMonth(year.Year, month));
        var quarter = (month + 2) / 3;
        var (words, due) = kind switch
        {
            0 => ($"{m}月{d}日前", new DateOnly(year.Year, month, day)),
            1 => ($"{m}月底前", last),
            2 => ($"{m}月上旬前", new DateOnly(year.Year, month, 10)),
            3 => ($"{m}月中旬前", new DateOnly(year.Year, month, 20)),
            4 => ($"{m}月下旬前", last),
            5 => ($"第{(han ? ChineseNumber.Format(quarter) : $"{quarter}")}季度末前", new DateOnly(year.Year, quarter * 3, 1).AddMonths(1).AddDays(-1)),
            6 => (month <= 6 ? "上半年前" : "下半年前", month <= 6 ? new DateOnly(year.Year, 6, 30) : new DateOnly(year.Year, 12, 31)),
            _ => (year.Words.Length == 0 ? "年底前" : "底前", new DateOnly(year.Year, 12, 31)),
        };
        return (year.Words + words, due);
    });

    [Fact]
    public void APhraseOfTheCalendarGivesItsDayInEveryWriting() =>
        Gen.Select(Phrase, Gen.Bool, Gen.Int[0, 20]).Sample((phrase, wide, space) =>
        {
            var written = wide ? string.Concat(phrase.Words.Select(letter => char.IsAsciiDigit(letter) ? (char)(letter + 0xFEE0) : letter)) : phrase.Words;
            var spaced = written.Insert(space % written.Length, " ");
            return new[] { written, spaced }.All(each => In($"{each}完成试点工作。") is [var found] && found.Due == phrase.Due && In($"全面推开，确保{each}见效") is [var other] && other.Due == phrase.Due);
        });

    [Fact]
    public void APeriodOrADurationGivesNone() =>
        Gen.Select(Gen.Int[1, 30], Gen.Int[2010, 2021], Gen.Int[1, 5], Gen.Int[0, 7], Gen.Bool, (count, from, years, kind, han) =>
        {
            var number = han ? ChineseNumber.Format(count) : $"{count}";
            return kind switch
            {
                0 => $"{number}个工作日内办结",
                1 => $"{number}日内反馈",
                2 => $"{from}—{from + years}年规划实施情况",
                3 => $"{from}年以来的成果",
                4 => $"有效期{number}年",
                5 => $"《{from}年12月底前行动方案》",
                6 => "长期坚持、持续推进",
                _ => $"为期{number}个月的整治",
            };
        }).Sample(words => In(words + "。").IsEmpty);

    private static System.Collections.Immutable.ImmutableArray<Deadline> In(string text) => Finder.InText(Passage.Of(text, 1), new WarningList());
}
