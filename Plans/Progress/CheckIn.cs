using System.Collections.Immutable;

namespace Duban.Plans.Progress;

/// <summary>进展填报: one report of one unit on one item for one period. A new one never takes the place of an old one in the store (L22).</summary>
public sealed record CheckIn
{
    /// <summary>What was done, in the officer's words, personal data masked; empty where there was no progress.</summary>
    public string Progress { get; init; } = "";

    /// <summary>How far the unit says it is, 0 to 100; null where it does not say.</summary>
    public int? Percent { get; init; }

    /// <summary>The stage that the unit says it is in; null where it does not say.</summary>
    public string? Stage { get; init; }

    /// <summary>What holds it up; null for nothing.</summary>
    public string? Difficulty { get; init; }

    /// <summary>What help is needed, and from whom; null for none.</summary>
    public string? Help { get; init; }

    /// <summary>What comes next.</summary>
    public string? NextStep { get; init; }

    /// <summary>When the unit expects to be done.</summary>
    public DateOnly? Expected { get; init; }

    /// <summary>Why there was no progress; null where there was some (L20).</summary>
    public string? NoProgressReason { get; init; }

    /// <summary>The evidence that came with it.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>The period it is for: 2021Q4.</summary>
    public required string Period { get; init; }

    /// <summary>1 for the line's first report, 2 for the next; set when it is stored.</summary>
    public int Revision { get; init; }

    /// <summary>The officer who gave it; set when it is stored.</summary>
    public string Officer { get; init; } = "";

    /// <summary>When it was given, UTC; set when it is stored.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The office's day on which it was given; set when it is stored.</summary>
    public DateOnly Day { get; init; }

    /// <summary>Whether it came after a limit (L22); set when it is stored.</summary>
    public bool IsLate { get; init; }

    /// <summary>Whether it was flagged as without substance and sent all the same (L18).</summary>
    public bool LacksSubstance { get; init; }

    /// <summary>Whether it says that all is done.</summary>
    public bool IsDone => Percent == 100;

    /// <summary>Whether it says that nothing was done in the period.</summary>
    public bool IsNoProgress => NoProgressReason is not null;
}
