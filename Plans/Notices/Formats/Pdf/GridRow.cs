namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>A row of a table before it is numbered.</summary>
/// <param name="Cells">The text of each column; cells that cover several places share one object.</param>
public sealed record GridRow(IReadOnlyList<GridCell> Cells)
{
    /// <summary>Whether nothing stands in it.</summary>
    public bool IsBlank => Cells.All(cell => cell.IsBlank);

    /// <summary>Whether the same words stand in both.</summary>
    public bool Equals(GridRow? other) => other is not null && Cells.Select(cell => cell.Text).SequenceEqual(other.Cells.Select(cell => cell.Text));

    /// <inheritdoc/>
    public override int GetHashCode() => Cells.Count;
}
