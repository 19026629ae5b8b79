namespace Duban.Plans.Progress;

/// <summary>The office's rules of supervision; every number is a setting (supervision.md 4).</summary>
public sealed record ProgressRules
{
    /// <summary>How often a unit reports on a line; quarterly by default (L17).</summary>
    public Cadence Cadence { get; init; } = Cadence.Quarterly;

    /// <summary>Days after the end of a period within which its report is in time.</summary>
    public int ReportGraceDays { get; init; } = 15;

    /// <summary>Days after that limit during which a report still counts for the missed period, late.</summary>
    public int CatchUpDays { get; init; } = 30;

    /// <summary>Working days within which a task is signed for (L13).</summary>
    public int ReceiptWorkingDays { get; init; } = 1;

    /// <summary>Working days after receipt within which a unit may object (L14).</summary>
    public int DisputeWorkingDays { get; init; } = 3;

    /// <summary>How many later dates a line may be granted (L30).</summary>
    public int MostExtensions { get; init; } = 2;

    /// <summary>Days before a limit from which the lamp warns (L25).</summary>
    public int WarningDays { get; init; } = 3;

    /// <summary>How many percentage points a line may lag behind the time that has passed before the lamp warns (落后序时进度).</summary>
    public int BehindPoints { get; init; } = 20;

    /// <summary>Days after closing within which an item may be opened again (回头看).</summary>
    public int ReopenDays { get; init; } = 365;

    /// <summary>The calendar of working days.</summary>
    public Workdays Workdays { get; init; } = Workdays.Statutory;
}
