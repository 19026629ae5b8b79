namespace Duban.Plans.Storage;

/// <summary>What became of one seed at start.</summary>
public sealed record SeedOutcome
{
    /// <summary>The file's name; for a missing seed what was looked for.</summary>
    public required string File { get; init; }

    /// <summary>What happened.</summary>
    public required SeedResult Result { get; init; }

    /// <summary>The version or revision that now holds it; null where there is none.</summary>
    public int? Version { get; init; }

    /// <summary>Why it was refused or is missing, one line; else null.</summary>
    public string? Reason { get; init; }

    /// <summary>How many places of the notice looked damaged.</summary>
    public int Warnings { get; init; }
}
