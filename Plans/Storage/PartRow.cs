namespace Duban.Plans.Storage;

/// <summary>A row that belongs to an item, known by its position in the plan.</summary>
internal abstract class PartRow
{
    public int Item { get; init; }
}
