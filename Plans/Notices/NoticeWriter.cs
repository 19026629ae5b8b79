namespace Duban.Plans.Notices;

/// <summary>
/// Writes a plan as a clean Markdown notice that reads back as the same plan. What a notice has no place for goes: labels of
/// numbers that start anew, for items are numbered through; source lines; and, of a deadline that somebody set by hand, the words, its day stays.
/// </summary>
public static class NoticeWriter
{
    /// <summary>The notice: title, number, sections, items with their clauses, signature.</summary>
    public static string Write(Plan plan)
    {
        var (numbering, deadlines) = (NoticeNumbering.For(plan), new DeadlineFinder(plan.Year, plan.IssuedOn));
        var paragraphs = Head(plan).ToList();
        var sections = new Queue<Section>(plan.Sections);
        var onlyLastHasText = plan.Items.Length > 1 && plan.Items.SkipLast(1).All(item => item.Text.Length == 0);
        int? current = null;
        foreach (var item in plan.Items)
        {
            while (item.Section is { } section && section != current && sections.TryDequeue(out var next))
            {
                paragraphs.Add(Heading(2, numbering.Section(next.Number), next.Title));
                current = next.Number;
            }

            paragraphs.Add(Heading(3, numbering.Item(item.Number), item.Title));
            paragraphs.AddRange(Body(item, deadlines, clauseFirst: !onlyLastHasText));
        }

        paragraphs.AddRange(sections.Select(section => Heading(2, numbering.Section(section.Number), section.Title)));
        paragraphs.AddRange(Signature(plan));
        return string.Join("\n\n", paragraphs) + "\n";
    }

    private static IEnumerable<string> Head(Plan plan)
    {
        if (plan.Title.Length > 0) yield return "# " + MarkdownText.Escape(plan.Title);
        if (plan.DocumentNumber is { } number) yield return number;
        if (plan.IssuedOn is null && plan.Issuer is { } issuer) yield return "发文机关：" + issuer;
        if (plan.Issuer is null && plan.IssuedOn is { } day) yield return "成文日期：" + Day(day);
    }

    private static IEnumerable<string> Signature(Plan plan) =>
        plan is { Issuer: { } issuer, IssuedOn: { } day } ? [MarkdownText.Indent + issuer, MarkdownText.Indent + Day(day)] : [];

    // Behind the title the clause is the item's own, whatever points its text has; but words behind the last clause alone would conclude the notice.
    private static IEnumerable<string> Body(PlanItem item, DeadlineFinder deadlines, bool clauseFirst)
    {
        var clause = ClauseWriter.Lines(item, deadlines);
        var text = item.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return (clauseFirst ? clause.Concat(text) : text.Concat(clause)).Select(line => MarkdownText.Indent + MarkdownText.Escape(line));
    }

    private static string Heading(int level, string number, string title) => $"{new string('#', level)} {number}{MarkdownText.Escape(title)}".TrimEnd();

    internal static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
