using System.Collections.Immutable;

namespace Duban.Plans.Notices;

/// <summary>What reading a file gave: a plan with its warnings, or the reason why the file could not be used.</summary>
public sealed record ReadResult
{
    /// <summary>The plan; null when the file was refused.</summary>
    public Plan? Plan { get; init; }

    /// <summary>What looked damaged or belonged to no part, in line order.</summary>
    public ImmutableArray<Warning> Warnings { get; init; } = [];

    /// <summary>The document's mark of secrecy (机密★1年); null where it bears none.</summary>
    public string? Secrecy { get; init; }

    /// <summary>Why the file could not be used, one line; null when it was read.</summary>
    public string? Refusal { get; init; }
}
