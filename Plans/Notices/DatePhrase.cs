using System.Globalization;
using System.Text.RegularExpressions;

namespace Duban.Plans.Notices;

/// <summary>A phrase of the calendar at the start of folded text without blanks, and the last day it allows.</summary>
public sealed partial record DatePhrase
{
    /// <summary>How many letters it takes.</summary>
    public required int Length { get; init; }

    /// <summary>The last day it allows; null where the year is unknown.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The year it ends in, named or the plan's.</summary>
    public int? Year { get; init; }

    /// <summary>Whether the phrase itself names its year.</summary>
    public bool NamesYear { get; init; }

    /// <summary>Whether it says 前 or 内.</summary>
    public bool SaysBefore { get; init; }

    /// <summary>Whether it only names a time (3月, 第三季度), not an end (底, 末, 前).</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether it names half a year or a quarter from its first day: 上半年, 第三季度, but not 前三季度.</summary>
    public bool IsLong { get; init; }

    /// <summary>Whether it is a period of years: 2021—2025年.</summary>
    public bool IsPeriod { get; init; }

    /// <summary>Whether the calendar has no such day: 2月30日.</summary>
    public bool IsImpossible { get; init; }

    /// <summary>Reads the phrase at the start of the text, or null where none begins.</summary>
    public static DatePhrase? TryRead(string text, int? planYear, DateOnly? issuedOn)
    {
        if (Years().Match(text) is { Success: true } years)
        {
            return new DatePhrase { Length = years.Length, IsPeriod = true };
        }

        var lead = FirstMonth(text);
        var first = TryReadOne(text[lead..], planYear, issuedOn, monthOfRange: null);
        if (first is null)
        {
            return null;
        }

        var at = lead + first.Length;
        if (!first.SaysBefore && Dash().Match(text[at..]) is { Success: true } dash
            && TryReadOne(text[(at + dash.Length)..], first.Year ?? planYear, issuedOn, first.Due?.Month) is { } last)
        {
            return last with { Length = at + dash.Length + last.Length, NamesYear = first.NamesYear || last.NamesYear, IsBare = false };
        }

        return first with { Length = at };
    }

    private static DatePhrase? TryReadOne(string text, int? planYear, DateOnly? issuedOn, int? monthOfRange)
    {
        if (monthOfRange is { } inMonth && DayOnly().Match(text) is { Success: true } day)
        {
            return At(day, planYear, inMonth, Number(day.Groups["d"].Value)) with { IsBare = !day.Groups["b"].Success };
        }

        var match = One().Match(text);
        if (!match.Success)
        {
            return null;
        }

        // 2021年底 has its 年 with the year; 底 alone is no time.
        if (match.Groups["ye"] is { Success: true, Length: 1 } && !match.Groups["y"].Success)
        {
            return null;
        }

        var named = YearOf(match.Groups["y"].Value, planYear);
        var phrase = Ending(match, named ?? planYear, issuedOn);
        return phrase with
        {
            NamesYear = match.Groups["y"].Success,
            SaysBefore = match.Groups["b"].Success,
            IsLong = match.Groups["h"].Success || match.Groups["q"].Success && !match.Value.Contains('前', StringComparison.Ordinal),
            IsBare = !match.Groups["b"].Success && !match.Groups["end"].Success && !match.Groups["ye"].Success && !match.Groups["me"].Success,
        };
    }

    private static DatePhrase Ending(Match match, int? year, DateOnly? issuedOn) => match switch
    {
        _ when match.Groups["me"].Success => At(match, issuedOn?.Year, issuedOn?.Month ?? 0, null),
        _ when match.Groups["q"].Success => At(match, year, Number(match.Groups["q"].Value) * 3, null),
        _ when match.Groups["h"].Success => At(match, year, match.Groups["h"].Value == "上" ? 6 : 12, null),
        _ when match.Groups["m"].Success => At(match, year, Number(match.Groups["m"].Value), DayOf(match)),
        _ => At(match, year, match.Groups["ye"].Value.EndsWith('中') ? 6 : 12, null),
    };

    private static int? DayOf(Match match) =>
        match.Groups["d"].Success ? Number(match.Groups["d"].Value)
        : match.Groups["end"].Value switch { "上旬" or "初" => 10, "中旬" or "中" => 20, _ => null };

    // No day named means the month's last.
    private static DatePhrase At(Match match, int? year, int month, int? day)
    {
        var phrase = new DatePhrase { Length = match.Length, Year = year };
        if (month is < 1 or > 12 || day is < 1 or > 31)
        {
            return phrase with { IsImpossible = year is not null || month > 12 };
        }

        if (year is not { } known || known is < 1 or > 9999)
        {
            return phrase;
        }

        var last = DateTime.DaysInMonth(known, month);
        return day > last ? phrase with { IsImpossible = true } : phrase with { Due = new DateOnly(known, month, day ?? last) };
    }

    private static int? YearOf(string word, int? planYear) => word switch
    {
        "" => null,
        "今" or "本" or "当" => planYear,
        "明" or "次" or "来" => planYear + 1,
        "去" or "上" => planYear - 1,
        _ => Number(word),
    };

    private static int Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : ChineseNumber.Parse(word) ?? 0;

    [GeneratedRegex("^(?:19|20)[0-9]{2}年?(?:[-—–―~至到])+(?:19|20)[0-9]{2}年(?:度)?")]
    private static partial Regex Years();

    [GeneratedRegex("^[0-9]{1,2}[-—–―~至]+(?:[0-9]{1,2}月)")]
    private static partial Regex MonthRange();

    [GeneratedRegex("^(?:[-—–―~]+|至|到)")]
    private static partial Regex Dash();

    [GeneratedRegex("^(?<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号](?<b>之前|以前|前|止)?")]
    private static partial Regex DayOnly();

    // 3—6月: the first month lends its 月 from the second.
    private static int FirstMonth(string text) =>
        MonthRange().IsMatch(text) ? text.IndexOfAny([.. "0123456789"], text.IndexOfAny([.. "-—–―~至"])) : 0;

    [GeneratedRegex(
        "^(?:(?<y>(?:19|20)[0-9]{2}|二[〇○零一二三四五六七八九]{3}|[今本当明次来去上])年(?:度)?)?(?:"
        + "(?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,3})月(?:份)?(?:(?<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号]|(?<end>上旬|中旬|下旬|底|末|初))?"
        + "|前?第?(?<q>[1-4一二三四])季度(?<end>末|底)?"
        + "|(?<h>[上下])半年(?<end>末|底)?"
        + "|(?<ye>年?(?:底|末|终|内|中))"
        + "|(?<me>[本当]?月[底末])"
        + ")(?<b>之前|以前|前|内|止)?")]
    private static partial Regex One();
}
