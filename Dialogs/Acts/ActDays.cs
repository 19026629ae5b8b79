using Duban.Dialogs.Understanding;

namespace Duban.Dialogs.Acts;

/// <summary>The day that a mark names, for something that still is to come.</summary>
internal static class ActDays
{
    /// <summary>The last day of the span; 1月15日 without a year is next year's where this year's has passed.</summary>
    public static DateOnly? Of(Reading reading, DateOnly today)
    {
        if (reading.Marks.LastOrDefault(mark => mark.Tag == Tags.Time) is not { Value: DaySpan span } mark) return null;
        var said = reading.Text.AsSpan(mark.Start, mark.Length);
        return span.To < today && !NamesAYear(said) ? span.To.AddYears(1) : span.To;
    }

    private static bool NamesAYear(ReadOnlySpan<char> said)
    {
        for (var at = 0; at + 4 <= said.Length; at++)
        {
            if (int.TryParse(said.Slice(at, 4), System.Globalization.NumberStyles.None, null, out _)) return true;
        }

        return false;
    }
}
