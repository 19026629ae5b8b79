using System.Collections.Immutable;

namespace Duban.Plans.Intake;

/// <summary>第5项时限改为2021年11月底; none: the item has no time limit.</summary>
public sealed record DeadlinesCorrection(int Item, ImmutableArray<Deadline> Deadlines) : Correction
{
    /// <inheritdoc/>
    public override Plan Apply(Plan plan) => ChangeItem(plan, Item, item => item with { Deadlines = Deadlines });
}
