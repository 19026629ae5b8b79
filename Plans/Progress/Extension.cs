namespace Duban.Plans.Progress;

/// <summary>延期: a later date asked for, and what became of it (L30). The old date stays visible.</summary>
/// <param name="Old">The limit until then; null where the item has none.</param>
/// <param name="To">The date asked for.</param>
/// <param name="Reason">Why.</param>
/// <param name="AskedOn">The day it was asked.</param>
/// <param name="WasLate">Whether it was asked after the limit: late stays recorded.</param>
public sealed record Extension(DateOnly? Old, DateOnly To, string Reason, DateOnly AskedOn, bool WasLate)
{
    /// <summary>Whether it still waits for the unit's head.</summary>
    public bool AwaitsUnit { get; init; }

    /// <summary>The date granted; null while undecided and where refused.</summary>
    public DateOnly? Granted { get; init; }

    /// <summary>Why it was refused; null otherwise.</summary>
    public string? RefusedBecause { get; init; }

    /// <summary>Whether somebody still has to decide.</summary>
    public bool IsOpen => Granted is null && RefusedBecause is null;
}
