using System.Collections.Immutable;
using Duban.Plans.People;
using Duban.Plans.Progress;
using Duban.Plans.Storage;
using Duban.Plans.Units;

namespace Duban.Plans;

/// <summary>All that a turn may know, as an immutable snapshot: from the stores or from one file.</summary>
/// <param name="Plan">The plan in force; <see cref="Plan.None"/> while there is none.</param>
/// <param name="Directory">The units and groups, those the plan names always among them.</param>
public sealed record Facts(Plan Plan, UnitDirectory Directory)
{
    /// <summary>The newest version of each stored notice, the one in force first.</summary>
    public ImmutableArray<StoredPlan> Shelf { get; init; } = [];

    /// <summary>The directory as it is stored, whatever the plan names.</summary>
    public UnitDirectory Known { get; init; } = Directory;

    /// <summary>The revision of <see cref="Known"/>; 0 where none is stored.</summary>
    public int KnownRevision { get; init; }

    /// <summary>How far the work is.</summary>
    public Board Board { get; init; } = Board.Empty;

    /// <summary>The office's rules of supervision.</summary>
    public ProgressRules Rules { get; init; } = new();

    /// <summary>The office's lamps.</summary>
    public LampRules Lamps { get; init; } = LampRules.Default;

    /// <summary>Which files the office takes as evidence.</summary>
    public EvidenceOptions Evidence { get; init; } = new();

    /// <summary>Whether the plan comes from the stores, so that what is reported on it can be kept.</summary>
    public bool IsStored => !Shelf.IsEmpty;

    /// <summary>Who is away and who does what.</summary>
    public Staffing People { get; init; } = Staffing.Empty;

    /// <summary>Whether a plan is in force.</summary>
    public bool HasPlan => !ReferenceEquals(Plan, Plan.None);

    /// <summary>The officer of that key, or null. A plan of another authority takes nobody's role away.</summary>
    public Officer? FindOfficer(string? key) => key is null ? null : Known.FindOfficer(key);

    /// <summary>By what open work hangs on an item of the plan in force.</summary>
    public MatterKey MatterOf(PlanItem item) => Shelf is [var current, ..] && ReferenceEquals(current.Plan, Plan)
        ? new(current.Version.Notice, current.KeyOf(item))
        : new("", item.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
