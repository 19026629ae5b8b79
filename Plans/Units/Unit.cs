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

    /// <summary>What it is: "department", "township", "party", "congress", "court", "branch", "institution".</summary>
    public required string Kind { get; init; }

    /// <summary>The names that it bore before, each with its last day; they stay aliases.</summary>
    public ImmutableArray<FormerName> FormerNames { get; init; } = [];

    /// <summary>The day from which it exists no more; null while it does.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The key of the unit that goes on with its work; null while it exists.</summary>
    public string? Successor { get; init; }

    /// <summary>The unit with one more name.</summary>
    public Unit AlsoNamed(string name) => name == PrintedName || Aliases.Contains(name) ? this : this with { Aliases = Aliases.Add(name) };

    /// <summary>The unit under a new name; the old one stays an alias and is remembered.</summary>
    /// <param name="name">The new name as notices print it.</param>
    /// <param name="day">The first day of the new name.</param>
    /// <param name="like">What the national catalogue knows of that name, or null.</param>
    public Unit Renamed(string name, DateOnly day, Unit? like) => name == PrintedName ? this : this with
    {
        Name = like?.Name ?? (Name.EndsWith(PrintedName, StringComparison.Ordinal) ? Name[..^PrintedName.Length] + name : name),
        PrintedName = name,
        Aliases = [.. Aliases.Union([PrintedName, .. like?.Aliases ?? []]).Where(alias => alias != name)],
        EnglishNames = like?.EnglishNames ?? EnglishNames,
        FormerNames = FormerNames.Add(new FormerName(PrintedName, day)),
    };
}
