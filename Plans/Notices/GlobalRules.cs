using System.Text.RegularExpressions;

namespace Duban.Plans.Notices;

/// <summary>What a notice says once and means for more: 列第一位者为牵头单位，下同; 以下均需各乡镇落实，不再列出.</summary>
public static partial class GlobalRules
{
    /// <summary>What was cut off a clause's value or a sentence of the preamble.</summary>
    /// <param name="Rest">The words without the rules.</param>
    /// <param name="FirstLeads">Whether the unit listed first leads.</param>
    /// <param name="Everywhere">Who has which role in every later item.</param>
    public sealed record Found(Passage Rest, bool FirstLeads, IReadOnlyList<ClauseFinding> Everywhere);

    /// <summary>Finds the rules in the passage and cuts them off.</summary>
    public static Found Cut(Passage passage)
    {
        var rest = passage;
        var everywhere = new List<ClauseFinding>();
        if (passage.Folded.Contains('均', StringComparison.Ordinal) && Everywhere().Match(passage.Folded) is { Success: true } match)
        {
            var who = match.Groups["who"];
            everywhere.Add(new ClauseFinding(RoleOf(match.Groups["verb"].Value), passage.Slice(who.Index, who.Index + who.Length)));
            rest = Without(rest, match);
        }

        var first = FirstLeads().Match(rest.Folded);
        return new Found(first.Success ? Without(rest, first) : rest, first.Success, everywhere);
    }

    /// <summary>The rules in each sentence of a passage.</summary>
    public static IEnumerable<Found> CutSentences(Passage passage)
    {
        var start = 0;
        for (var i = 0; i <= passage.Length; i++)
        {
            if (i == passage.Length || passage.Folded[i] is '。' or '\n' or ']')
            {
                yield return Cut(passage.Slice(start, i));
                start = i + 1;
            }
        }
    }

    /// <summary>Whether the passage says a rule and nothing besides.</summary>
    public static bool IsNothingElse(Passage passage) =>
        Cut(passage) is var found && (found.FirstLeads || found.Everywhere.Count > 0) && found.Rest.Trim(letter => char.IsWhiteSpace(letter) || char.IsPunctuation(letter)).Length == 0;

    private static ClausePart RoleOf(string verb) =>
        verb.Contains("配合", StringComparison.Ordinal) || verb.Contains("参与", StringComparison.Ordinal) ? ClausePart.Cooperating : ClausePart.Responsible;

    private static Passage Without(Passage passage, Match match) =>
        Passage.Join("", [passage.Slice(0, match.Index), passage.From(match.Index + match.Length)]).Trim();

    // （列第一位者为牵头单位，下同） 排在首位的为牵头单位
    [GeneratedRegex("[(][^()]{0,60}(?:第一位|首位|第一)[^。;()]{0,14}(?:为|是|系)[^。;(),]{0,8}(?:牵头|主办)[^()]{0,30}[)]|[^。;(),、:]{0,24}(?:第一位|首位|第一)[^。;(),]{0,14}(?:为|是|系)[^。;(),]{0,8}(?:牵头|主办)[^。;()]{0,20}", RegexOptions.NonBacktracking)]
    private static partial Regex FirstLeads();

    // 以下均需各市（州）人民政府落实，不再列出; 具体任务均涉及相关市（州）人民政府，不再做分工，下同
    [GeneratedRegex("[,;。(]?(?:以下|下列|下述|以上|各项|具体|所有|全部|其他)[^。;()]{0,16}?均(?:需|须|由|涉及|需要|需由|请)(?<who>[^。;,]{2,80}?)(?<verb>(?:共同|具体|抓好|分别|按职责|按照职责|分工)*(?:贯彻落实|落实|负责|参与|配合|实施))?(?:[,;。]?(?:以下|后文)?不再[^。;,()]{1,12})?(?:[,;。]?下同)?[)。]?$", RegexOptions.NonBacktracking)]
    private static partial Regex Everywhere();
}
