namespace Duban.Dialogs.CheckIns;

/// <summary>What is wanted of a check-in that is being given.</summary>
/// <param name="Kind">What.</param>
internal sealed record FormRequest(FormRequestKind Kind)
{
    /// <summary>The slot that a correction is about.</summary>
    public Slot Slot { get; init; }

    /// <summary>The value in the speaker's words; null for none.</summary>
    public string? Value { get; init; }
}
