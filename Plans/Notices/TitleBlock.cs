using System.Text.RegularExpressions;

namespace Duban.Plans.Notices;

/// <summary>The lines of a title, which may be several: 开江县人民政府 / 2021年度法治政府建设重点工作安排.</summary>
public static partial class TitleBlock
{
    private const int Farthest = 30;
    private const int LongestLine = 90;

    /// <summary>The title at the head of the blocks, line ends removed; empty where there is none.</summary>
    public static string Read(IReadOnlyList<NoticeBlock> blocks)
    {
        var lines = new List<string>();
        foreach (var block in blocks.Take(Farthest))
        {
            if (block is not Paragraph paragraph || IsBody(paragraph.Folded.Trim()))
            {
                break;
            }

            if (!IsBesideTitle(paragraph.Folded.Trim()))
            {
                if (IsComplete(lines) && !GoesOn(paragraph.Folded.Trim()))
                {
                    break;
                }

                lines.Add(Spaces.RemoveAll(paragraph.Text));
                continue;
            }

            if (IsComplete(lines))
            {
                break;
            }
        }

        return string.Concat(WithoutRedHead(lines));
    }

    /// <summary>Whether the folded text is the second line of a title whose first names the issuer: 2021年度法治政府建设重点工作安排.</summary>
    public static bool IsTitleWithoutPlace(string text) => (char.IsAsciiDigit(text[0]) || text.StartsWith("关于", StringComparison.Ordinal)) && EndsTitle().IsMatch(text);

    private static bool IsComplete(List<string> lines) => lines.Count > 0 && EndsTitle().IsMatch(TextFolding.Fold(lines[^1]));

    // …实施方案 / 的通知: what follows a line that could end the title may still be part of it.
    private static bool GoesOn(string text) => text[0] is '的' or '(' || EndsTitle().IsMatch(text);

    // 开江县人民政府文件 stands above the number; it is no part of the title. A title given twice counts once.
    private static IEnumerable<string> WithoutRedHead(List<string> lines) =>
        lines.Where(line => !(lines.Count > 1 && line.EndsWith("文件", StringComparison.Ordinal) && LineSigns.IsSignature(TextFolding.Fold(line)[..^2]))).Distinct();

    private static bool IsBody(string text) =>
        text.Length > LongestLine || text.Contains('。', StringComparison.Ordinal) || LineSigns.IsAddressee(text) || MarkerReader.TryRead(text) is not null
        || RoleLabel.At(text, 0) is not null || text.EndsWith(':') || text.EndsWith(',');

    private static bool IsBesideTitle(string text)
    {
        var tight = Spaces.RemoveAll(text);
        return LineSigns.IsDocumentNumber(tight) || LineSigns.IsDate(tight) || LineSigns.IsAttachment(text) || LineSigns.IsClosing(text)
            || Metadata().IsMatch(text) || DraftMark().IsMatch(tight)
            || tight[0] == '(' && tight[^1] == ')' && !Subtitle().IsMatch(tight);
    }

    [GeneratedRegex("(?:通知|方案|安排|要点|意见|计划|分工|分解表?|清单|办法|决定|报告|台账|任务|表|书|函)(?:\\([^()]*\\))?$")]
    private static partial Regex EndsTitle();

    // 索引号：… 发布日期：… on web pages
    [GeneratedRegex("^[^:《]{1,12}[:|]|^(?:首页|当前位置|返回|打印|关闭|分享|字体|浏览)|^[0-9 :./-]+$")]
    private static partial Regex Metadata();

    // （2021—2025年） belongs to a title, （列第一位者为牵头单位） does not.
    [GeneratedRegex("^\\([^()]{0,24}(?:年|试行|暂行|修订)[^()]{0,6}\\)$")]
    private static partial Regex Subtitle();

    [GeneratedRegex("^\\((?:征求意见稿|送审稿|审议稿|讨论稿|代拟稿|此件公开发布|此件主动公开|[^()]*公开[^()]*)\\)$")]
    private static partial Regex DraftMark();
}
