using System.Collections.Frozen;
using System.Globalization;

namespace Duban.Plans.Progress;

/// <summary>Which days are worked: Monday to Friday but for statutory holidays, and the weekend days that make up for them (调休).</summary>
public sealed class Workdays
{
    private readonly FrozenDictionary<DateOnly, bool> exceptions;

    private Workdays(IEnumerable<string[]> rows)
    {
        var days = new Dictionary<DateOnly, bool>();
        foreach (var row in rows)
        {
            var (first, last) = (Day(row[1]), Day(row[2]));
            if (row[0] == "covered") (CoveredFrom, CoveredUntil) = (first, last);
            else for (var day = first; day <= last; day = day.AddDays(1)) days[day] = row[0] == "work";
        }

        exceptions = days.ToFrozenDictionary();
    }

    /// <summary>The calendar that comes along.</summary>
    public static Workdays Statutory { get; } = new(Rows(EmbeddedText.Of("Progress.Data.workdays.tsv")));

    /// <summary>The first day that the calendar covers.</summary>
    public DateOnly CoveredFrom { get; }

    /// <summary>The last day that the calendar covers. Past it the week's rhythm is all that is known.</summary>
    public DateOnly CoveredUntil { get; }

    /// <summary>Whether a day is worked.</summary>
    public bool IsWorked(DateOnly day) => exceptions.TryGetValue(day, out var isWorked) ? isWorked : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The day that lies so many working days after another.</summary>
    public DateOnly Add(DateOnly day, int workdays)
    {
        for (; workdays > 0; workdays--)
        {
            do day = day.AddDays(1);
            while (!IsWorked(day));
        }

        return day;
    }

    private static IEnumerable<string[]> Rows(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split('\t'));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
