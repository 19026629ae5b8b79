using Duban.Plans.Intake;

namespace Duban.Dialogs.Intake;

/// <summary>What a supervisor wants of a notice that waits for confirmation.</summary>
/// <param name="Kind">What they want.</param>
internal sealed record IntakeRequest(IntakeRequestKind Kind)
{
    /// <summary>The item to show; null for none.</summary>
    public int? Item { get; init; }

    /// <summary>What to put right; null for none.</summary>
    public Correction? Correction { get; init; }

    /// <summary>What they said of a unit; null for nothing.</summary>
    public UnitChoice? Unit { get; init; }

    /// <summary>The key of the text that says what was wrong with it, and the word in question.</summary>
    public (string Key, string Word)? Fault { get; init; }

    /// <summary>Something that cannot be done.</summary>
    public static IntakeRequest Faulty(string key, string word) => new(IntakeRequestKind.Fault) { Fault = (key, word) };

    /// <summary>Something to put right.</summary>
    public static IntakeRequest Correcting(Correction correction) => new(IntakeRequestKind.Correct) { Correction = correction };
}
