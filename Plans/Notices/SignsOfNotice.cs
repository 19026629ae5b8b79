using System.Text.RegularExpressions;

namespace Duban.Plans.Notices;

/// <summary>Tells a notice from any other text.</summary>
public static partial class SignsOfNotice
{
    /// <summary>Whether the file holds a notice: items with duties, a document number, or a title as notices have.</summary>
    public static bool In(NoticeParts parts, NoticeHead head, PlanBody body) =>
        body.Drafts.Any(draft => draft.Findings.Count > 0)
        || head.DocumentNumber is not null
        || TextFolding.Fold(head.Title) is var title && NoticeTitle().IsMatch(title) && Official().IsMatch(title)
        || head.IssuedOn is not null && head.Issuer is not null
        || parts.Letter.Concat(parts.Plan).Take(15).OfType<Paragraph>().Any(each => LineSigns.IsAddressee(each.Folded.Trim()) && each.Text.Length > 6);

    // 我的旅行计划 is a plan, but nobody's notice.
    [GeneratedRegex("(?:关于|工作|任务|政府|[省市县区镇乡局委办厅]|街道|重点|实施)")]
    private static partial Regex Official();

    [GeneratedRegex("(?:通知|方案|安排|要点|意见|计划|分工|分解|清单|办法|决定|公告|通告|通报|函|任务表|责任书|规定|细则|规划|措施)")]
    private static partial Regex NoticeTitle();
}
