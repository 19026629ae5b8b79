using Duban.Dialogs.Understanding;
using Duban.Plans;
using Duban.Plans.Units;

namespace Duban.Dialogs.Answering;

/// <summary>Which items reach a unit: by its own name, for certain through a group, or perhaps.</summary>
internal static class Reaching
{
    /// <summary>Whether the item names the unit, in that role if one is given.</summary>
    public static bool Names(Facts facts, PlanItem item, NamedUnit unit, DutyRole? role = null) => DutyOf(facts, item, unit, role) is not null;

    /// <summary>The duty in which the item names the unit, under whichever of its printed names; null for none.</summary>
    public static Duty? DutyOf(Facts facts, PlanItem item, NamedUnit unit, DutyRole? role = null) =>
        item.Duties.FirstOrDefault(duty => (role is null || duty.Role == role) && IsNamed(facts, duty, unit));

    /// <summary>The items that name the unit, in document order.</summary>
    public static PlanItem[] Naming(Facts facts, NamedUnit unit, DutyRole? role = null) =>
        [.. facts.Plan.Items.Where(item => Names(facts, item, unit, role))];

    /// <summary>The group through which the item reaches the unit, one that binds for certain before others; null for none.</summary>
    public static Reached? Through(Facts facts, PlanItem item, NamedUnit unit, DutyRole? role = null) =>
        item.Duties
            .Where(duty => duty.Kind == DutyKind.Group && (role is null || duty.Role == role))
            .Select(duty => facts.Directory.FindGroup(duty.Name))
            .OfType<UnitGroup>()
            .Select(group => unit.Kind is { } kind && group.ReachOf(kind) is { } reach ? new Reached(group, reach) : null)
            .OfType<Reached>()
            .OrderBy(reached => reached.Reach)
            .FirstOrDefault();

    /// <summary>The items that do not name the unit but reach it through a group, by group.</summary>
    public static IEnumerable<IGrouping<Reached, PlanItem>> Groups(Facts facts, NamedUnit unit) =>
        facts.Plan.Items
            .Where(item => !Names(facts, item, unit))
            .Select(item => (Item: item, By: Through(facts, item, unit)))
            .Where(reached => reached.By is not null)
            .GroupBy(reached => reached.By!, reached => reached.Item)
            .OrderBy(reached => reached.Key.Reach);

    private static bool IsNamed(Facts facts, Duty duty, NamedUnit unit) =>
        duty.Name == unit.Name || (duty.Kind == DutyKind.Unit && facts.Directory.FindUnit(duty.Name)?.PrintedName == unit.Name);
}

/// <summary>A group and how it reaches a unit.</summary>
internal sealed record Reached(UnitGroup Group, Reach Reach);
