using Duban.Dialogs.Understanding;
using Duban.Plans;
using Duban.Plans.Units;

namespace Duban.Dialogs.Answering;

/// <summary>Which items reach a unit: by its own name, for certain through a group, or perhaps.</summary>
internal static class Reaching
{
    /// <summary>Whether the item names the unit, in that role if one is given.</summary>
    public static bool Names(PlanItem item, NamedUnit unit, DutyRole? role = null) =>
        item.Duties.Any(duty => duty.Name == unit.Name && (role is null || duty.Role == role));

    /// <summary>The items that name the unit, in document order.</summary>
    public static PlanItem[] Naming(Plan plan, NamedUnit unit, DutyRole? role = null) => [.. plan.Items.Where(item => Names(item, unit, role))];

    /// <summary>The group through which the item reaches the unit, one that binds for certain before others; null for none.</summary>
    public static UnitGroup? Through(Facts facts, PlanItem item, NamedUnit unit, DutyRole? role = null) =>
        item.Duties
            .Where(duty => duty.Kind == DutyKind.Group && (role is null || duty.Role == role))
            .Select(duty => facts.Directory.FindGroup(duty.Name))
            .OfType<UnitGroup>()
            .Where(group => unit.Kind is not null && group.Kinds.Contains(unit.Kind))
            .OrderBy(group => group.Reach)
            .FirstOrDefault();

    /// <summary>The items that do not name the unit but reach it through a group, by group.</summary>
    public static IEnumerable<IGrouping<UnitGroup, PlanItem>> Groups(Facts facts, NamedUnit unit) =>
        from item in facts.Plan.Items
        where !Names(item, unit)
        let group = Through(facts, item, unit)
        where group is not null
        group item by @group into reached
        orderby reached.Key.Reach
        select reached;
}
