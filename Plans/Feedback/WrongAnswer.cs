namespace Duban.Plans.Feedback;

/// <summary>An answer that somebody says is wrong, with what it takes to see why.</summary>
public record WrongAnswer
{
    /// <summary>The key of the officer who says so.</summary>
    public required string Officer { get; init; }

    /// <summary>What was asked.</summary>
    public required string Question { get; init; }

    /// <summary>What the same speaker asked before it, which may complete the question; null for nothing.</summary>
    public string? AskedBefore { get; init; }

    /// <summary>What was answered, perhaps shortened.</summary>
    public required string Answer { get; init; }

    /// <summary>What the question was taken for: lead-units.</summary>
    public required string Intent { get; init; }

    /// <summary>How sure that was, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The rule and the words that led there.</summary>
    public string Trace { get; init; } = "";

    /// <summary>What would be right, in the officer's words; null where they did not say.</summary>
    public string? Remark { get; init; }
}
