namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>A ruled table on one page: its lines' places and which cell covers which place.</summary>
/// <param name="Xs">The upright lines from left to right.</param>
/// <param name="Ys">The level lines from top to bottom.</param>
/// <param name="Areas">For each row and column the number of the cell that covers it.</param>
public sealed record Grid(IReadOnlyList<double> Xs, IReadOnlyList<double> Ys, int[,] Areas)
{
    /// <summary>How many rows.</summary>
    public int Rows => Ys.Count - 1;

    /// <summary>How many columns.</summary>
    public int Columns => Xs.Count - 1;

    /// <summary>Whether the letter's middle stands in the table.</summary>
    public bool Holds(Glyph glyph) => Middle(glyph) is var (x, y) && x > Xs[0] && x < Xs[^1] && y < Ys[0] && y > Ys[^1];

    /// <summary>The number of the cell in which the letter stands.</summary>
    public int AreaOf(Glyph glyph)
    {
        var (x, y) = Middle(glyph);
        int row = 0, column = 0;
        while (row < Rows - 1 && y < Ys[row + 1])
        {
            row++;
        }

        while (column < Columns - 1 && x > Xs[column + 1])
        {
            column++;
        }

        return Areas[row, column];
    }

    /// <summary>Whether the columns stand where the other's stand.</summary>
    public bool HasColumnsOf(Grid other) => Xs.Count == other.Xs.Count && Xs.Zip(other.Xs).All(pair => Math.Abs(pair.First - pair.Second) < 4);

    private static (double X, double Y) Middle(Glyph glyph) => ((glyph.Left + glyph.Right) / 2, glyph.Base + glyph.Size * 0.3);
}
