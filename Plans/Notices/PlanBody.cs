using System.Collections.Immutable;

namespace Duban.Plans.Notices;

/// <summary>What a plan consists of before numbers are settled and clauses read as duties.</summary>
/// <param name="Sections">The top-level parts.</param>
/// <param name="Drafts">The items.</param>
/// <param name="Preamble">Letter and introduction, where rules for all items may stand.</param>
public sealed record PlanBody(ImmutableArray<Section> Sections, IReadOnlyList<ItemDraft> Drafts, IReadOnlyList<Passage> Preamble)
{
    /// <summary>Words between the items that belong to none, where rules for the items after them may stand.</summary>
    public IReadOnlyList<Passage> Asides { get; init; } = [];

    /// <summary>Whether a table's head says that the unit listed first leads.</summary>
    public bool FirstLeads { get; init; }

    /// <summary>Reads the body from prose or from tables, whichever holds the tasks.</summary>
    public static PlanBody Read(NoticeParts parts, string title, WarningList warnings)
    {
        var letter = parts.Letter.OfType<Paragraph>().Select(each => each.Content);
        var tree = OutlineBuilder.Build([.. parts.Plan.OfType<Paragraph>().SelectMany(InlineItems.Split)], title);
        var isLetter = !parts.HasLetter && parts.Plan.Take(15).OfType<Paragraph>().Any(each => LineSigns.IsAddressee(each.Folded.Trim()));
        Passage[] preamble = [.. letter, .. tree.Preamble];
        if (TaskTable.IsIn(parts.Plan) && !HoldsDuties(tree))
        {
            var table = TaskTable.Read(parts.Plan, warnings);
            return new PlanBody([.. table.Sections], table.Drafts, preamble) { Asides = table.Asides, FirstLeads = table.FirstLeads };
        }

        WarnOfTables(parts, warnings);
        var (sections, drafts, asides) = Outline.Read(tree, isLetter, warnings);
        return new PlanBody(sections, drafts, preamble) { Asides = asides };
    }

    // A plan in prose may have a table attached that says the same once more; the prose counts.
    private static bool HoldsDuties(OutlineTree tree) => tree.All.Count(node => node.HoldsClause) > 2;

    private static void WarnOfTables(NoticeParts parts, WarningList warnings)
    {
        foreach (var row in parts.Plan.OfType<TableRow>())
        {
            warnings.Add(row.Lines.First, WarningTexts.TableOfNoTasks(string.Join(" ", row.Cells.Select(cell => cell.Text))));
        }
    }
}
