namespace Duban.Plans.Notices;

/// <summary>The heads of a plan with what stands before and after them.</summary>
/// <param name="Roots">The topmost heads.</param>
/// <param name="Preamble">The paragraphs before the first head.</param>
/// <param name="Closing">Attachments, signature, copies: what closes a notice.</param>
public sealed record OutlineTree(List<OutlineNode> Roots, IReadOnlyList<Passage> Preamble, IReadOnlyList<Passage> Closing)
{
    /// <summary>All heads in the document's order.</summary>
    public IEnumerable<OutlineNode> All => Roots.SelectMany(root => root.WithDescendants());
}
