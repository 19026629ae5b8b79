namespace Duban.Plans.Storage;

/// <summary>A version of a stored plan, without its content.</summary>
public sealed record PlanVersion
{
    /// <summary>What identifies the notice within its authority: the document number, else the title, else the file's name.</summary>
    public required string Notice { get; init; }

    /// <summary>Counts from 1 for each notice.</summary>
    public required int Version { get; init; }

    /// <summary>Orders all versions of an authority; the highest is in force.</summary>
    public required int Sequence { get; init; }

    /// <summary>The plan's title.</summary>
    public required string Title { get; init; }

    /// <summary>The file it was read from.</summary>
    public required string FileName { get; init; }

    /// <summary>The file's SHA-256, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was imported.</summary>
    public required DateTimeOffset ImportedAt { get; init; }

    /// <summary>The officer who confirmed it; null for a seed.</summary>
    public string? ConfirmedBy { get; init; }
}
