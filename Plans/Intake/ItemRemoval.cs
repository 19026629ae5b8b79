namespace Duban.Plans.Intake;

/// <summary>删除第5项: what was read as an item is none. The other numbers stay.</summary>
public sealed record ItemRemoval(int Item) : Correction
{
    /// <inheritdoc/>
    public override Plan Apply(Plan plan) => plan with { Items = plan.Items.RemoveAll(item => item.Number == Item) };
}
