using Duban.Plans.Units;

namespace Duban.Plans.Progress;

/// <summary>A unit's line where it stands in the plan: the item, the role, the limits, the lamp. Derived at read time, never stored (L3, L25).</summary>
/// <param name="Item">The item.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Role">Its role in the item.</param>
/// <param name="Line">Where it stands.</param>
/// <param name="Matter">Where the item stands.</param>
public sealed record Standing(PlanItem Item, Unit Unit, DutyRole Role, Line Line, Matter Matter)
{
    /// <summary>The day from which the unit has the task.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The day by which its part must be done, the last date granted included; null for none.</summary>
    public DateOnly? Limit { get; init; }

    /// <summary>The period whose report comes next.</summary>
    public required ReportPeriod Period { get; init; }

    /// <summary>The period that a report given now is for: while one waits or came back, the same as long as that can be caught up; else the one that is missing, else the current one.</summary>
    public required ReportPeriod Reporting { get; init; }

    /// <summary>The last day on which the next report is in time.</summary>
    public required DateOnly ReportLimit { get; init; }

    /// <summary>The day by which the task must be signed for (L13).</summary>
    public required DateOnly ReceiptLimit { get; init; }

    /// <summary>Whether the unit wants its reports signed by its head.</summary>
    public bool NeedsUnit { get; init; }

    /// <summary>The lamp, with why.</summary>
    public Lamp Lamp { get; init; } = Lamp.None;

    /// <summary>How far the unit last said it is; 100 once its part is done.</summary>
    public int? Percent => Line.State is Done ? 100 : Line.Last?.Percent;

    /// <summary>What holds it up by its last report; null for nothing.</summary>
    public string? Difficulty => Line.State.IsOpen ? Line.Last?.Difficulty : null;

    /// <summary>Whether the clock runs: the item is open, the unit's part is not done, and no objection waits.</summary>
    public bool IsRunning => Matter.State is Open && Line.State.IsOpen && Line.State is not Disputed;

    /// <summary>Whether a report that says all is done waits for its review: the unit can do no more.</summary>
    public bool SaysDone => Line.State is AwaitingReview or AwaitingUnit && Line.Last is { IsDone: true };
}
