namespace Duban.Plans.Progress;

/// <summary>Which item is meant, whatever its number in the version in force.</summary>
/// <param name="Notice">The notice as the store knows it; empty for a plan from a file.</param>
/// <param name="Item">The item's key.</param>
public readonly record struct MatterKey(string Notice, string Item)
{
    /// <summary>A unit's line of this item.</summary>
    public LineKey Line(string unit) => new(Notice, Item, unit);
}
