using System.Collections.Immutable;

namespace Duban.Plans.Units;

/// <summary>A unit of the county as the directory (单位名录) knows it.</summary>
public sealed record Unit
{
    /// <summary>Stable key, lower-case ASCII: "justice-bureau".</summary>
    public required string Id { get; init; }

    /// <summary>Canonical full name: 开江县司法局.</summary>
    public required string Name { get; init; }

    /// <summary>The name as notices print it: 县司法局.</summary>
    public required string PrintedName { get; init; }

    /// <summary>Other names people use: 司法局.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Ordinary words that can also mean the unit: 财政, 交通. They name it only where the sentence leaves nothing else.</summary>
    public ImmutableArray<string> Stems { get; init; } = [];

    /// <summary>English names, the one to show first: "County Justice Bureau".</summary>
    public ImmutableArray<string> EnglishNames { get; init; } = [];

    /// <summary>What it is: "department", "township", "party", "congress", "branch", "institution".</summary>
    public required string Kind { get; init; }
}
