using System.Text.RegularExpressions;

namespace Duban.Plans.Notices;

/// <summary>Finds the mark of secrecy at the head of a document: 秘密★1年, 机密, 绝密★. Such files are refused at the door (L50).</summary>
public static partial class SecrecyMark
{
    private const int HeadLines = 30;

    /// <summary>The mark, or null.</summary>
    public static string? In(IEnumerable<NoticeBlock> blocks) => blocks.OfType<TextLine>().Where(line => !line.IsBlank).Take(HeadLines)
        .Select(line => Mark().Match(Spaces.RemoveAll(TextFolding.Fold(line.Text))))
        .FirstOrDefault(match => match.Success)?.Groups["mark"].Value;

    // Alone in its line, or with a star and a term: 机密★10年. 内部★ asks the same care.
    [GeneratedRegex("^(?<mark>(?:绝密|机密|秘密)(?:[★☆*][0-9长期年个月启封前至]*)?|内部[★☆*].{0,8}|(?:密级)[:](?:绝密|机密|秘密).{0,8})$")]
    private static partial Regex Mark();
}
