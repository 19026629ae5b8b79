namespace Duban.Plans;

/// <summary>The office's day: the date in Asia/Shanghai by the given clock, or the fixed day of a demonstration.</summary>
public sealed class OfficeClock(TimeProvider time, DateOnly? fixedToday = null)
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    /// <summary>Whether "today" is a demonstration's fixed day (Demo:Today).</summary>
    public bool IsDemo => fixedToday is not null;

    /// <summary>Today in Asia/Shanghai, which keeps UTC+8 all year.</summary>
    public DateOnly Today => fixedToday ?? DayOf(Now);

    /// <summary>The instant, UTC.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>An instant in Asia/Shanghai.</summary>
    public static DateTime LocalTime(DateTimeOffset instant) => instant.ToOffset(Shanghai).DateTime;

    /// <summary>The day of an instant in Asia/Shanghai.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(LocalTime(instant));
}
