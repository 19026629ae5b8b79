using System.Collections.Immutable;
using Duban.Dialogs.Wording;
using Duban.Plans;
using Duban.Plans.Intake;
using Duban.Plans.Storage;
using Duban.Plans.Units;

namespace Duban.Dialogs.Intake;

/// <summary>A notice that waits, laid out: the plan as corrected, the version it amends, what differs, which units are new.</summary>
internal sealed class Desk
{
    /// <summary>Lays a draft out.</summary>
    public Desk(Facts facts, ImportDraft draft, DateOnly today, Texts texts)
    {
        (Facts, Draft, Texts, Plan) = (facts, draft, texts, draft.Corrected());
        Amends = KnownNotice.Of(draft.Read, facts.Shelf);
        Older = draft.IsOwnNotice ? null : Amends;
        Diff = Older is null ? null : PlanDiff.Between(Older.Plan, Plan);
        From = Plan.IssuedOn ?? today;
        var chosen = DirectoryUpdate.Choose(facts.Known, draft.Units, From);
        NewUnits = IsOurs ? UnitReview.Of(Plan, chosen) : [];
        Read = new Facts(Plan, UnitDirectory.For(Plan, chosen)) { Known = facts.Known };
    }

    public Facts Facts { get; }

    public ImportDraft Draft { get; }

    public Texts Texts { get; }

    /// <summary>The plan with its corrections.</summary>
    public Plan Plan { get; }

    /// <summary>The plan with its units, as if it were in force.</summary>
    public Facts Read { get; }

    /// <summary>The stored notice that it looks like a newer version of; null for none.</summary>
    public StoredPlan? Amends { get; }

    /// <summary>The version before it; null where it is a notice of its own.</summary>
    public StoredPlan? Older { get; }

    /// <summary>What differs from the version before; null where it is a notice of its own.</summary>
    public PlanDiff? Diff { get; }

    /// <summary>The first day of new names.</summary>
    public DateOnly From { get; }

    /// <summary>The units that the directory does not know; none for another authority's plan, which adds nobody.</summary>
    public ImmutableArray<UnitFinding> NewUnits { get; }

    /// <summary>Whether the plan is that of the directory's authority.</summary>
    public bool IsOurs => Facts.Known.Owns(Plan);

    /// <summary>Whether another version came since the differences were shown.</summary>
    public bool IsStale => Older?.Version.Sequence != Draft.BasedOn;

    /// <summary>Whether nothing would change: the same items and no word about units.</summary>
    public bool ChangesNothing => Diff is { IsEmpty: true } && Draft.Units.IsEmpty && SameHead(Older!.Plan, Plan);

    private static bool SameHead(Plan one, Plan other) =>
        (one.Title, one.DocumentNumber, one.Issuer, one.IssuedOn, one.Year) == (other.Title, other.DocumentNumber, other.Issuer, other.IssuedOn, other.Year);
}
