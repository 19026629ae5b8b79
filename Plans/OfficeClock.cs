namespace Duban.Plans;

/// <summary>The office's day: the date in Asia/Shanghai by the given clock, or the fixed day of a demonstration.</summary>
public sealed class OfficeClock(TimeProvider time, DateOnly? fixedToday = null)
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    /// <summary>Whether "today" is a demonstration's fixed day (Demo:Today).</summary>
    public bool IsDemo => fixedToday is not null;

    /// <summary>Today in Asia/Shanghai, which keeps UTC+8 all year.</summary>
    public DateOnly Today => fixedToday ?? DateOnly.FromDateTime(Now.ToOffset(Shanghai).DateTime);

    /// <summary>The instant, UTC.</summary>
    public DateTimeOffset Now => time.GetUtcNow();
}
