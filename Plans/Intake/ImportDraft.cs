using System.Collections.Immutable;
using Duban.Plans.Notices;

namespace Duban.Plans.Intake;

/// <summary>A notice that was read and waits for a supervisor's confirmation, with all that they put right (L11).</summary>
public sealed record ImportDraft
{
    /// <summary>The officer who sent it; one draft each.</summary>
    public required string Officer { get; init; }

    /// <summary>The file's name.</summary>
    public required string FileName { get; init; }

    /// <summary>The file's SHA-256, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The plan as the reader read it.</summary>
    public required Plan Read { get; init; }

    /// <summary>What the reader warned of.</summary>
    public ImmutableArray<Warning> Warnings { get; init; } = [];

    /// <summary>What the supervisor corrected, in their order.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>What the supervisor said about units that the directory does not know.</summary>
    public ImmutableArray<UnitChoice> Units { get; init; } = [];

    /// <summary>The sequence of the version that the shown differences start from; null for a new notice.</summary>
    public int? BasedOn { get; init; }

    /// <summary>Whether it is stored as a notice of its own although it looks like a newer version of a known one.</summary>
    public bool IsOwnNotice { get; init; }

    /// <summary>The plan with every correction.</summary>
    public Plan Corrected() => Corrections.Aggregate(Read, (plan, correction) => correction.Apply(plan));
}
