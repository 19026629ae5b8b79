using System.Globalization;
using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;
using Duban.Plans;

namespace Duban.Dialogs.CheckIns;

/// <summary>How far something is, as a report says it.</summary>
internal static partial class Shares
{
    /// <summary>"60%", "完成60%", "大概三成", "已办结": a clause that says only how far it is.</summary>
    public static int? Alone(string folded)
    {
        if (CheckInWords.Is("finished", folded)) return 100;
        if (CheckInWords.Is("half", folded)) return 50;
        return OnlyPercent().IsMatch(folded) && Of(folded) is { } percent ? percent : null;
    }

    /// <summary>The last percentage of a text; null for none.</summary>
    public static int? Of(string folded) => Percents.Find(folded).Select(mark => (int?)mark.Value!).LastOrDefault();

    /// <summary>A bare number as a percentage: 70, 七十.</summary>
    public static int? Bare(string said) => ChineseNumber.Parse(said) is { } number and >= 0 and <= 100 ? number
        : int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits <= 100 ? digits : null;

    /// <summary>The percentage in a clause that says more; 覆盖率85% is none.</summary>
    public static int? Inside(string folded) => PercentInside().Match(folded) is { Success: true } match ? Of(match.Value) : null;

    [GeneratedRegex(@"^\s*(?:现在|目前|当前|大概|大约|约|差不多|总体|整体|进度|完成|达到|到|了|已|已经|为|是|about|around|roughly|now|at|it is|it's|we are|we're|progress|overall|is|其实|应该|actually|\s)*\s*(?:[0-9.]+\s*(?:%|个百分点|percent|per cent|pct)|百分之[0-9零一二三四五六七八九十百]+|[一二三四五六七八九]成[半一二三四五六七八九]?)\s*(?:左右|吧|了|多|完成|done|complete|completed|finished)*\s*$")]
    private static partial Regex OnlyPercent();

    // 覆盖率85% is a number of the report, 总体完成85% is how far it is.
    [GeneratedRegex(@"(?:完成|进度|办理|总体|整体|推进到|推进至)[^0-9百一二三四五六七八九]{0,4}(?:[0-9.]+\s*%|百分之[0-9零一二三四五六七八九十百]+|[一二三四五六七八九]成半?)|[0-9.]+\s*(?:%|percent|per cent|pct)\s*(?:complete|done|finished)")]
    private static partial Regex PercentInside();
}
