namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>Numbers joined into groups, each group named by its least number.</summary>
public sealed class UnionFind(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    /// <summary>The least number of the group.</summary>
    public int Find(int number)
    {
        while (parents[number] != number)
        {
            number = parents[number] = parents[parents[number]];
        }

        return number;
    }

    /// <summary>Makes two groups one.</summary>
    public void Join(int one, int other)
    {
        var (left, right) = (Find(one), Find(other));
        parents[Math.Max(left, right)] = Math.Min(left, right);
    }
}
