using System.Collections.Immutable;

namespace Duban.Plans.Notices;

/// <summary>Writes what an item's responsibility clause says: 牵头单位：…, 责任单位：…, 配合单位：…, 责任人：…, 完成时限：….</summary>
internal static class ClauseWriter
{
    private const int LongestLine = 800;

    /// <summary>The clause's lines; of the deadlines those that the item's own words don't set.</summary>
    public static IEnumerable<string> Lines(PlanItem item, DeadlineFinder deadlines) =>
    [
        .. Labelled("牵头单位：", Names(item, DutyRole.Lead)),
        .. Labelled("责任单位：", Names(item, DutyRole.Responsible)),
        .. Labelled("配合单位：", Names(item, DutyRole.Cooperating)),
        .. Labelled("责任人：", item.People),
        .. item.Deadlines.Except(InWords(item, deadlines)).Select(deadline => "完成时限：" + Phrase(deadline, deadlines)),
    ];

    private static IEnumerable<string> Names(PlanItem item, DutyRole role) => item.DutiesOf(role).Select(duty => duty.Name);

    // A clause that is too long is read as prose; a list of hundreds of names stands in several lines.
    private static IEnumerable<string> Labelled(string label, IEnumerable<string> names)
    {
        var line = "";
        foreach (var name in names)
        {
            if (line.Length + name.Length > LongestLine)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? label + name : "、" + name;
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }

    private static ImmutableArray<Deadline> InWords(PlanItem item, DeadlineFinder deadlines) =>
        deadlines.InText(Passage.Of($"{item.Title}\n{item.Text}", 1), new WarningList());

    // 到2025年 is kept as 2025年; words that no reader understands give way to their day.
    private static string Phrase(Deadline deadline, DeadlineFinder deadlines)
    {
        string[] ways = deadline.Due is { } due ? [deadline.Text, "到" + deadline.Text, NoticeWriter.Day(due) + "前"] : [deadline.Text];
        return Array.Find(ways, way => deadlines.InLimit(Passage.Of(way, 1), new WarningList()) is [var read] && read.Due == deadline.Due && way.EndsWith(read.Text, StringComparison.Ordinal))
            ?? deadline.Text;
    }
}
