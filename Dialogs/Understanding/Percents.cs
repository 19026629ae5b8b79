using System.Globalization;
using System.Text.RegularExpressions;
using Duban.Plans;

namespace Duban.Dialogs.Understanding;

/// <summary>Finds percentages: 35%, 百分之四十, 八成, 八成五, 一半, 55 percent.</summary>
internal static partial class Percents
{
    /// <summary>All mentions; the value is an int from 0 to 100.</summary>
    public static IEnumerable<Mark> Find(string text)
    {
        foreach (Match match in Pattern().Matches(text))
        {
            if (Value(match) is { } percent and <= 100) yield return new Mark(match.Index, match.Length, Tags.Percent, percent);
        }
    }

    private static int? Value(Match match)
    {
        if (match.Groups["half"].Success) return 50;
        if (match.Groups["tenths"].Success) return 10 * Number(match.Groups["tenths"].Value) + (match.Value.EndsWith('半') ? 5 : Number(match.Groups["more"].Value) ?? 0);
        return Number(match.Groups["n"].Value);
    }

    private static int? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? (int)Math.Round(number)
            : ChineseNumber.Parse(text);

    [GeneratedRegex(@"(?<n>[0-9]{1,3}(?:\.[0-9]+)?)\s*(?:%|个百分点|percent|per cent|pct)|百分之(?<n>[0-9]{1,3}|[零一二三四五六七八九十百]+)|(?<tenths>[一二三四五六七八九])成(?:半|(?<more>[一二三四五六七八九])(?=$|[\s，。,；;!！左多了]))?|(?<half>一半|过半|half(?:way)?(?: done)?)")]
    private static partial Regex Pattern();
}
