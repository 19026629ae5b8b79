using System.Text.RegularExpressions;

namespace Duban.Dialogs.Understanding;

/// <summary>"财政局牵头的第14项，责任单位有哪些" asks of the item; who leads it is said beside, rightly or not.</summary>
internal static partial class LedItem
{
    /// <summary>Takes the unit and the role out of the question where another question follows.</summary>
    public static void Settle(Reading reading, HashSet<string> tags)
    {
        if (!tags.Contains("ANYUNIT") || !Pattern().IsMatch(reading.Text)) return;
        tags.ExceptWith(["ANYUNIT", "LEAD", Tags.Unit, Tags.Group, "OWNUNIT", "UNITS2", "COMMONLEAD", "COMMON"]);
        if (!IsByNumber().IsMatch(reading.Text)) tags.UnionWith(["LEDITEM", "PRONITEM", "FOCUSITEM"]);
    }

    [GeneratedRegex(@"(?:牵头|负责|领头)的(?:第|那[项条个]|这[项条个])(?=.*(?:责任|内容|讲|写|说|时候|期限|时限|进展|进度|完成|配合|要求))")]
    private static partial Regex Pattern();

    [GeneratedRegex("(?:牵头|负责|领头)的第")]
    private static partial Regex IsByNumber();
}
