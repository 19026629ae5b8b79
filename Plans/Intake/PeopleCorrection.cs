using System.Collections.Immutable;

namespace Duban.Plans.Intake;

/// <summary>第5项责任人改为…</summary>
public sealed record PeopleCorrection(int Item, ImmutableArray<string> People) : Correction
{
    /// <inheritdoc/>
    public override Plan Apply(Plan plan) => ChangeItem(plan, Item, item => item with { People = People });
}
