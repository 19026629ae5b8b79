using System.Text.RegularExpressions;

namespace Duban.Dialogs.CheckIns;

/// <summary>The stage that a clause names and says nothing else: "目前处于征求意见阶段".</summary>
internal static partial class Stages
{
    /// <summary>The stage in the words used; null for none.</summary>
    public static string? In(string words, string folded) =>
        Stage().Match(folded) is { Success: true } match ? words.Substring(match.Groups["stage"].Index, match.Groups["stage"].Length) : null;

    // 取得阶段性成果 and 第一阶段已完成 tell what was done.
    [GeneratedRegex(@"^(?:目前|现在|当前|现|已经|已|正|还|仍|now|currently|it is|it's|we are|we're|still|\s)*(?:处于|处在|进入了?|到了?|在|in|at|entered)\s*(?:the\s+)?(?<stage>[^,，。]{1,16}?(?:阶段|环节| stage| phase))了?\s*$")]
    private static partial Regex Stage();
}
