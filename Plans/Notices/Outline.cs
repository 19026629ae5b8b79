using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Duban.Plans.Notices;

/// <summary>Decides which heads are sections and which are items, and makes drafts of the items.</summary>
public sealed partial class Outline
{
    private readonly IReadOnlyList<OutlineNode> roots;
    private readonly WarningList warnings;
    private readonly MarkerKind? itemKind;

    private Outline(OutlineTree tree, bool isLetter, WarningList warnings)
    {
        this.warnings = warnings;
        roots = MainRun(tree.Roots);
        itemKind = ItemLevel.Of([.. roots.SelectMany(root => root.WithDescendants())], isLetter);
    }

    /// <summary>The sections, the drafts of the items and the words between them of a tree.</summary>
    /// <param name="tree">The heads.</param>
    /// <param name="isLetter">Whether they stand in a letter itself, where numbers without any duty are no tasks.</param>
    /// <param name="warnings">Takes what belongs to no part.</param>
    public static (ImmutableArray<Section> Sections, IReadOnlyList<ItemDraft> Drafts, IReadOnlyList<Passage> Asides) Read(OutlineTree tree, bool isLetter, WarningList warnings)
    {
        var outline = new Outline(tree, isLetter, warnings);
        outline.CutConclusion();
        var drafts = outline.Items().Select(outline.Draft).ToList();
        outline.WarnOfHeadings();
        outline.WarnOfTheRest(tree);
        return (outline.Sections(), drafts, [.. outline.Heads().SelectMany(head => head.Paragraphs.Prepend(head.Content))]);
    }

    // 各地各部门要认真抓好落实… after the last item's clause concludes the notice, if no other item goes on after its clause.
    private void CutConclusion()
    {
        var items = Items().ToList();
        if (items.Count < 2 || !items[^1].HoldsClause || items.SkipLast(1).Any(item => item.Children.Count > 0 || item.WordsAfterClause().Any()))
        {
            return;
        }

        foreach (var passage in items[^1].CutAfterClause())
        {
            warnings.Add(passage.FirstLine, WarningTexts.NoPart(passage.Text));
        }
    }

    private ImmutableArray<Section> Sections() =>
        [.. roots.Where(root => !IsItem(root)).Select(root => new Section(root.Marker.Number, root.Title))];

    private IEnumerable<OutlineNode> Heads() => roots.SelectMany(root => root.WithDescendants()).Where(node => !IsItem(node) && !HasItemAbove(node));

    private IEnumerable<OutlineNode> Items() => itemKind is null ? [] : roots.SelectMany(ItemsUnder);

    private IEnumerable<OutlineNode> ItemsUnder(OutlineNode node) => IsItem(node) ? [node] : node.Children.SelectMany(ItemsUnder);

    private bool IsItem(OutlineNode node)
    {
        if (itemKind is not { } kind)
        {
            return false;
        }

        if (node.Marker.Kind == kind)
        {
            return !IsAim(node);
        }

        // 三、…〔责任单位：…〕 without anything below it is a task too.
        var isLeaf = node.WithDescendants().All(each => each.Marker.Kind != kind);
        return isLeaf && (node.HoldsClause || node.Depth > 0 && node.Parent is { } parent && parent.Marker.Kind != kind && !IsAim(node));
    }

    // 指导思想 and 工作目标 say what a plan is for; they are no tasks unless somebody is named.
    private static bool IsAim(OutlineNode node) =>
        !node.HoldsClause && node.Parent is not null
        && (Aim().IsMatch(FirstWords(node)) || Aim().IsMatch(node.Top.Title) && !node.Top.WithDescendants().Any(each => each.HoldsClause));

    private static string FirstWords(OutlineNode node)
    {
        var folded = Spaces.RemoveAll(node.Content.Folded);
        var end = folded.AsSpan().IndexOfAny("。:,");
        return end < 0 ? folded : folded[..end];
    }

    private ItemDraft Draft(OutlineNode node)
    {
        var all = Passage.Join("\n", [.. node.AllParagraphs()]);
        if (node.Marker.BracketLost)
        {
            warnings.Add(node.Line, WarningTexts.NumberBracketLost(node.Marker.Label));
        }
        else if (node.Number.Text.Any(letter => letter is '(' or ')') && node.Marker.Kind == MarkerKind.HanParen)
        {
            warnings.Add(node.Line, WarningTexts.HalfWidthNumber(node.Number.Text.Trim()));
        }

        var clause = ClauseReader.Read(all, warnings);
        // ### （三） alone: what stands below is all text.
        var (title, text) = node.HeadingLevel > 0 && node.Content.IsBlank
            ? (Passage.Empty, Spaces.Tighten(clause.Rest.Trim()))
            : FieldLabels.Off(TitleCut.Split(clause.Rest, node.Content.Length));
        return new ItemDraft
        {
            Marker = node.Marker,
            Section = node.Depth > 0 ? node.Top.Marker.Number : null,
            Parent = node.Parent?.Line ?? 0,
            Title = title,
            Text = text,
            Findings = clause.Findings,
            Clauses = clause.Clauses,
            Lines = new LineRange(node.Line, Math.Max(node.Line, all.LastLine)),
        };
    }

    // ## 二、… beside ### 三、…: sections of one plan, whatever depth a converter gave them.
    private void WarnOfHeadings()
    {
        var sections = roots.Where(root => !IsItem(root)).ToList();
        var usual = sections.GroupBy(section => section.HeadingLevel).MaxBy(level => level.Count())?.Key;
        foreach (var section in sections.Where(section => section.HeadingLevel != usual))
        {
            warnings.Add(section.Line, WarningTexts.HeadingDepth(section.Title));
        }
    }

    private void WarnOfTheRest(OutlineTree tree)
    {
        var unused = tree.Roots.Except(roots).SelectMany(root => root.AllParagraphs());
        var loose = Heads().SelectMany(node => itemKind is null || IsAim(node) ? [node.Content, .. node.Paragraphs] : (IEnumerable<Passage>)node.Paragraphs);
        foreach (var passage in unused.Concat(loose).Where(passage => !passage.IsBlank && !GlobalRules.IsNothingElse(passage)))
        {
            warnings.Add(passage.FirstLine, WarningTexts.NoPart(passage.Text));
        }
    }

    private bool HasItemAbove(OutlineNode node) => node.Parent is { } parent && (IsItem(parent) || HasItemAbove(parent));

    // Where the topmost numbers start anew, a letter or an appendix has its own; the run with the most duties is the plan.
    private static List<OutlineNode> MainRun(List<OutlineNode> roots)
    {
        var runs = new List<List<OutlineNode>>();
        foreach (var root in roots)
        {
            if (runs.Count == 0 || root.Marker is { Number: 1, Kind: MarkerKind.HanComma or MarkerKind.Chapter } && runs[^1].Any(node => node.Marker.Kind == root.Marker.Kind))
            {
                runs.Add([]);
            }

            runs[^1].Add(root);
        }

        return runs.Count == 0 ? [] : runs.MaxBy(run => (Clauses(run), run.Sum(node => node.WithDescendants().Count())))!;
    }

    private static int Clauses(List<OutlineNode> run) => run.Sum(root => root.WithDescendants().Count(node => node.HoldsClause));

    [GeneratedRegex("^(?:指导思想|基本原则|工作原则|总体要求|总体目标|主要目标|工作目标|目标任务|发展目标|总体思路|工作思路|基本思路|总体要求和目标|编制依据|适用范围)$")]
    private static partial Regex Aim();
}
