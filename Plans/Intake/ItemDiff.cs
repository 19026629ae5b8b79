using System.Collections.Immutable;
using Duban.Plans.Notices;

namespace Duban.Plans.Intake;

/// <summary>How an item differs between two versions of a notice.</summary>
/// <param name="Older">The item as it was.</param>
/// <param name="Newer">The item as it is.</param>
public sealed record ItemDiff(PlanItem Older, PlanItem Newer)
{
    /// <summary>Whether it bears another number.</summary>
    public bool IsRenumbered => Older.Number != Newer.Number;

    /// <summary>Whether its title differs.</summary>
    public bool IsRetitled => Same(Older.Title) != Same(Newer.Title);

    /// <summary>Whether its body differs.</summary>
    public bool IsReworded => Same(Older.Text) != Same(Newer.Text);

    /// <summary>Duties that it gains.</summary>
    public ImmutableArray<Duty> DutiesAdded { get; private init; } = [];

    /// <summary>Duties that it loses.</summary>
    public ImmutableArray<Duty> DutiesRemoved { get; private init; } = [];

    /// <summary>Whether its time limits differ.</summary>
    public bool HasOtherDeadlines { get; private init; }

    /// <summary>Whether its people differ.</summary>
    public bool HasOtherPeople { get; private init; }

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty =>
        !IsRenumbered && !IsRetitled && !IsReworded && DutiesAdded.IsEmpty && DutiesRemoved.IsEmpty && !HasOtherDeadlines && !HasOtherPeople;

    /// <summary>The differences.</summary>
    public static ItemDiff Between(PlanItem older, PlanItem newer) => new(older, newer)
    {
        DutiesAdded = [.. newer.Duties.ExceptBy(older.Duties.Select(Key), Key)],
        DutiesRemoved = [.. older.Duties.ExceptBy(newer.Duties.Select(Key), Key)],
        HasOtherDeadlines = !older.Deadlines.SequenceEqual(newer.Deadlines),
        HasOtherPeople = !older.People.SequenceEqual(newer.People),
    };

    private static (DutyRole Role, string Name) Key(Duty duty) => (duty.Role, Same(duty.Name));

    // Widths, traditional letters and breaks are no difference.
    private static string Same(string text) => Spaces.RemoveAll(TextFolding.Fold(text));
}
