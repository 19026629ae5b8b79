using System.Collections.Immutable;

namespace Duban.Plans.Intake;

/// <summary>第5项牵头单位改为县发改局; 增加…; 去掉…</summary>
/// <param name="Item">The item.</param>
/// <param name="Role">The role; null where units leave the item whatever their role.</param>
/// <param name="Change">Whether the units replace those of the role, join them or leave.</param>
/// <param name="Units">The units and groups; none takes all of the role away.</param>
public sealed record DutiesCorrection(int Item, DutyRole? Role, ListChange Change, ImmutableArray<Duty> Units) : Correction
{
    /// <inheritdoc/>
    public override Plan Apply(Plan plan) => ChangeItem(plan, Item, item => item with { Duties = [.. Ordered(Changed(item))] });

    private IEnumerable<Duty> Changed(PlanItem item) => Change switch
    {
        ListChange.Replace => item.Duties.Where(duty => duty.Role != Role).Concat(Units),
        ListChange.Add => item.Duties.Concat(Units).Distinct(),
        _ => item.Duties.Where(duty => !Leaves(duty)),
    };

    private bool Leaves(Duty duty) => (Role is null || duty.Role == Role) && Units.Any(unit => unit.Name == duty.Name);

    // Stable: lead, responsible, cooperating, each in its own order.
    private static IEnumerable<Duty> Ordered(IEnumerable<Duty> duties) => duties.OrderBy(duty => duty.Role);
}
