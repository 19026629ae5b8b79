namespace Duban.Plans.Notices;

/// <summary>
/// Tells at which kind of numbering the items stand: where the responsibility clauses are, and else on the second level.
/// </summary>
public static class ItemLevel
{
    /// <summary>The kind of the items' numbers, or null where the heads are no tasks.</summary>
    public static MarkerKind? Of(IReadOnlyList<OutlineNode> nodes, bool isLetter)
    {
        if (nodes.Count == 0)
        {
            return null;
        }

        var withClauses = nodes.GroupBy(node => node.Marker.Kind)
            .Select(kind => (Kind: kind.Key, Nodes: kind.ToList(), Clauses: kind.Count(node => node.HoldsClause)))
            .Where(level => level.Clauses > 0)
            .OrderByDescending(level => level.Clauses * 2 >= level.Nodes.Count && !OnlyLastChildren(level.Nodes))
            .ThenByDescending(level => OnlyLastChildren(level.Nodes) ? 0 : level.Clauses)
            .ToList();
        return withClauses.Count == 0 ? WithoutClauses(nodes, isLetter)
            : OnlyLastChildren(withClauses[0].Nodes) ? LevelAbove(withClauses[0].Nodes)
            : withClauses[0].Kind;
    }

    private static MarkerKind? WithoutClauses(IReadOnlyList<OutlineNode> nodes, bool isLetter)
    {
        var second = nodes.Where(node => node.Depth == 1).GroupBy(node => node.Marker.Kind).MaxBy(kind => kind.Count());
        return second is not null && second.Count() > 1 ? second.Key
            : isLetter ? null
            : nodes[0].Marker.Kind;
    }

    // A clause after the last of several points belongs to the item above them.
    private static bool OnlyLastChildren(List<OutlineNode> nodes)
    {
        var families = nodes.Where(node => node.Parent is not null).GroupBy(node => node.Parent!)
            .Where(family => family.Any(node => node.HoldsClause) && family.Key.Children.Count > 1).ToList();
        var onlyLast = families.Count(family => family.Key.Children.FindIndex(child => child.HoldsClause) == family.Key.Children.Count - 1);
        return onlyLast > 0 && onlyLast * 5 >= families.Count * 4 && nodes.Count(node => node.HoldsClause) == onlyLast;
    }

    private static MarkerKind LevelAbove(List<OutlineNode> nodes) => nodes.First(node => node.HoldsClause && node.Parent is not null).Parent!.Marker.Kind;
}
