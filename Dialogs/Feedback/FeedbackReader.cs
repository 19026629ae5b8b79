using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;

namespace Duban.Dialogs.Feedback;

/// <summary>Understands "答得不对" and "答错的有哪些", by the words of feedback.tsv; what puts one's own words right is left to the understanding.</summary>
internal static class FeedbackReader
{
    private static readonly Dictionary<string, string[]> Words = DataFile.Rows("feedback.tsv").ToDictionary(row => row[0], row => row[1].Split('|'));

    private static readonly string Begin = $@"^[\s,.，。、!]*(?:{AnyOf("before")}[\s,.，。、!…~]*){{0,4}}";

    private static readonly string After = $@"(?:\s*{AnyOf("after")})*";

    // No question mark: 答错了吗？ asks something.
    private static readonly string End = After + @"[\s,.，。!~…]*$";

    private static readonly Regex Review = new($@"{Begin}{AnyOf("review")}{After}[\s,.，。!~…?？]*$");

    // 答得不对。 / 不对，答错了，应该是牵头单位 / 答得不对应该是牵头单位; but not 答错了，我问的是责任单位
    private static readonly Regex Wrong = new(
        $@"{Begin}(?:{AnyOf("alone")}{End}|{AnyOf("wrong")}(?:{End}|{After}(?:\s*[,.:;!，。：；、—-]+\s*|\s*(?={AnyOf("right")}))(?!{AnyOf("meant")})(?<remark>\S.*)$))");

    /// <summary>The request, or null where the words are none.</summary>
    public static FeedbackRequest? Read(Utterance utterance)
    {
        if (Review.IsMatch(utterance.Text)) return new FeedbackRequest(IsReview: true);
        if (Wrong.Match(utterance.Text) is not { Success: true } match) return null;
        var remark = match.Groups["remark"];
        // The cleaned text has the original's length, so places agree.
        return new FeedbackRequest(IsReview: false, remark.Success ? utterance.Original.Substring(remark.Index, remark.Length).Trim() : null);
    }

    private static string AnyOf(string key) => "(?:" + string.Join('|', Words[key].OrderByDescending(word => word.Length).Select(Escaped)) + ")";

    // An English word ends where words end.
    private static string Escaped(string word) => Regex.Escape(word) + (char.IsAsciiLetter(word[^1]) ? @"\b" : "");
}
