using System.Globalization;

namespace Duban.Plans.Progress;

/// <summary>反馈期: a span of days on which a unit reports once.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Key">2021Q3, 2021-09, 2021H1, 2021.</param>
public sealed record ReportPeriod(DateOnly From, DateOnly To, string Key)
{
    /// <summary>The period in which a day lies.</summary>
    public static ReportPeriod Of(DateOnly day, Cadence cadence)
    {
        var months = Months(cadence);
        var from = new DateOnly(day.Year, (day.Month - 1) / months * months + 1, 1);
        return new(from, from.AddMonths(months).AddDays(-1), KeyOf(from, cadence));
    }

    /// <summary>The period before.</summary>
    public ReportPeriod Before(Cadence cadence) => Of(From.AddDays(-1), cadence);

    /// <summary>The period after.</summary>
    public ReportPeriod After(Cadence cadence) => Of(To.AddDays(1), cadence);

    /// <summary>The last day on which its report is in time.</summary>
    public DateOnly Limit(ProgressRules rules) => To.AddDays(rules.ReportGraceDays);

    /// <summary>The period that a report given on a day is for: the one before while that is missing and can still be caught up, else the current one.</summary>
    /// <param name="day">The day of the report.</param>
    /// <param name="start">The line's first day; no period that ended before it counts.</param>
    /// <param name="last">The period last reported; null for none.</param>
    /// <param name="rules">The office's rules.</param>
    public static ReportPeriod ForReport(DateOnly day, DateOnly start, string? last, ProgressRules rules)
    {
        var current = Of(day, rules.Cadence);
        var before = current.Before(rules.Cadence);
        var isMissing = before.To >= start && (last is null || string.CompareOrdinal(last, before.Key) < 0);
        return isMissing && day <= before.Limit(rules).AddDays(rules.CatchUpDays) ? before : current;
    }

    /// <summary>The oldest period whose report is missing on a day, or is due next; null before the line begins.</summary>
    public static ReportPeriod NextDue(DateOnly day, DateOnly start, string? last, ProgressRules rules)
    {
        var period = ForReport(day, start, last, rules);
        return period.Key == last ? period.After(rules.Cadence) : period;
    }

    /// <summary>The period of a key, looked for backwards from a day; null where there is none within two years.</summary>
    public static ReportPeriod? Named(string key, DateOnly day, Cadence cadence)
    {
        var period = Of(day, cadence);
        for (var oldest = day.AddYears(-2); period.To >= oldest; period = period.Before(cadence))
        {
            if (period.Key == key) return period;
        }

        return null;
    }

    private static int Months(Cadence cadence) => cadence switch { Cadence.Monthly => 1, Cadence.Quarterly => 3, Cadence.HalfYearly => 6, _ => 12 };

    private static string KeyOf(DateOnly from, Cadence cadence) => cadence switch
    {
        Cadence.Monthly => from.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Cadence.Quarterly => string.Create(CultureInfo.InvariantCulture, $"{from.Year}Q{(from.Month + 2) / 3}"),
        Cadence.HalfYearly => string.Create(CultureInfo.InvariantCulture, $"{from.Year}H{(from.Month + 5) / 6}"),
        _ => from.Year.ToString(CultureInfo.InvariantCulture),
    };
}
