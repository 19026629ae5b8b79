namespace Duban.Plans.Progress;

/// <summary>Which line is meant: a unit's part in an item.</summary>
/// <param name="Notice">The notice as the store knows it; empty for a plan from a file.</param>
/// <param name="Item">The item's key, which it keeps from version to version (L11).</param>
/// <param name="Unit">The unit's key in the directory.</param>
public readonly record struct LineKey(string Notice, string Item, string Unit)
{
    /// <summary>The item that the line belongs to.</summary>
    public MatterKey Matter => new(Notice, Item);
}
