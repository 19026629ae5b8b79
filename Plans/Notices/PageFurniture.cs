using System.Text.RegularExpressions;

namespace Duban.Plans.Notices;

/// <summary>Page numbers and running heads: what pages carry beside the text.</summary>
public static partial class PageFurniture
{
    private const int LongestHead = 40;

    /// <summary>Whether the line is nothing but a page number: — 3 —, 第3页, 3/10, 12.</summary>
    public static bool IsPageNumber(string line) => Alone().IsMatch(TextFolding.Fold(line).Trim());

    /// <summary>The place of a page number inside a line, — 3 — between words; null where there is none.</summary>
    public static (int Start, int Length)? Inside(string line)
    {
        var match = Within().Match(line);
        return match.Success ? (match.Index, match.Length) : null;
    }

    /// <summary>The lines that pages repeat: equal but for digits, at least twice, and each next to a page number.</summary>
    public static HashSet<int> RunningHeads(IReadOnlyList<TextLine> lines)
    {
        var filled = lines.Where(line => !line.IsBlank).ToList();
        var beside = Enumerable.Range(0, filled.Count).Where(i => CanRepeat(filled[i].Text) && IsBesidePageNumber(filled, i));
        return [.. beside.GroupBy(i => WithoutDigits(filled[i].Text)).Where(group => group.Count() > 1).SelectMany(group => group).Select(i => filled[i].Number)];
    }

    private static bool IsBesidePageNumber(List<TextLine> lines, int index) =>
        index > 0 && IsPageNumber(lines[index - 1].Text) || index + 1 < lines.Count && IsPageNumber(lines[index + 1].Text);

    private static bool CanRepeat(string text)
    {
        var folded = TextFolding.Fold(text).Trim();
        return folded.Length is > 1 and <= LongestHead && !IsPageNumber(text)
            && folded.AsSpan().IndexOfAny(':', '。', ';') < 0 && MarkerReader.TryRead(folded) is null;
    }

    private static string WithoutDigits(string text) => string.Concat(text.Where(letter => !char.IsDigit(letter) && !char.IsWhiteSpace(letter)));

    [GeneratedRegex("^(?:[-—–―~·]+ *[0-9]{1,4} *[-—–―~·]+|[0-9]{1,3}|第 *[0-9]{1,4} *页(?:[ ,/]*共 *[0-9]{1,4} *页)?|[0-9]{1,4} */ *[0-9]{1,4}|[Pp]age *[0-9]{1,4}(?: *of *[0-9]{1,4})?)$", RegexOptions.NonBacktracking)]
    private static partial Regex Alone();

    [GeneratedRegex("(?:[—–―－] *[0-9]{1,3} *[—–―－])|(?:- [0-9]{1,3} -)", RegexOptions.NonBacktracking)]
    private static partial Regex Within();
}
