using System.Collections.Immutable;

namespace Duban.Plans.Notices;

/// <summary>What a plan consists of before numbers are settled and clauses read as duties.</summary>
/// <param name="Sections">The top-level parts.</param>
/// <param name="Drafts">The items.</param>
/// <param name="Preamble">Letter and introduction, where rules for all items may stand.</param>
public sealed record PlanBody(ImmutableArray<Section> Sections, IReadOnlyList<ItemDraft> Drafts, IReadOnlyList<Passage> Preamble)
{
    /// <summary>Reads the body from prose or from tables, whichever holds the tasks.</summary>
    public static PlanBody Read(NoticeParts parts, WarningList warnings)
    {
        var letter = parts.Letter.OfType<Paragraph>().Select(each => each.Content);
        var tree = OutlineBuilder.Build([.. parts.Plan.OfType<Paragraph>()]);
        var isLetter = !parts.HasLetter && parts.Plan.Take(15).OfType<Paragraph>().Any(each => LineSigns.IsAddressee(each.Folded.Trim()));
        var (sections, drafts) = Outline.Read(tree, isLetter, warnings);
        return new PlanBody(sections, drafts, [.. letter, .. tree.Preamble]);
    }
}
