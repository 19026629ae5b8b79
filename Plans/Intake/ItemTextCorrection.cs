namespace Duban.Plans.Intake;

/// <summary>第5项标题改为…, 第5项内容改为…</summary>
/// <param name="Item">The item.</param>
/// <param name="IsTitle">Whether the title is put right, else the body.</param>
/// <param name="Text">The right words.</param>
public sealed record ItemTextCorrection(int Item, bool IsTitle, string Text) : Correction
{
    /// <inheritdoc/>
    public override Plan Apply(Plan plan) => ChangeItem(plan, Item, item => IsTitle ? item with { Title = Text } : item with { Text = Text });
}
