using System.Text.RegularExpressions;

namespace Duban.Plans.Notices;

/// <summary>Reads 由县司法局牵头，县财政局、县人社局配合 and 县发改局、县商务局按职责分工负责.</summary>
public static partial class ProseClause
{
    /// <summary>Whether a verb of duty occurs in the folded text.</summary>
    public static bool HasVerb(string folded) => Verb().IsMatch(folded);

    /// <summary>The roles the prose gives, or null where it is no clause: where anything but names stands before the verbs.</summary>
    public static IReadOnlyList<ClauseFinding>? TryRead(Passage prose)
    {
        var findings = Parts(prose, ClausePart.Responsible).ToList();
        return findings.Count > 0 && findings.All(finding => NameList.HoldsOnlyNames(finding.Value)) ? findings : null;
    }

    /// <summary>The parts of the prose; names without a verb after them have the given role.</summary>
    public static IEnumerable<ClauseFinding> Parts(Passage prose, ClausePart withoutVerb)
    {
        var start = 0;
        foreach (Match match in Verb().Matches(prose.Folded))
        {
            if (match.Index < start)
            {
                continue;
            }

            var names = WithoutOpening(prose.Slice(start, match.Index));
            if (!IsDuty(prose.Folded, match))
            {
                if (!NamesWhatFor(prose.Slice(start, match.Index), names, match))
                {
                    continue;
                }

                yield return new ClauseFinding(RoleOf(match.Value), names);
                start = PartEnd(prose.Folded, match.Index + match.Length);
                continue;
            }

            if (Tells(names))
            {
                yield return new ClauseFinding(RoleOf(match.Value), names);
            }

            start = match.Index + match.Length;
        }

        var rest = WithoutOpening(prose.From(start));
        if (Tells(rest))
        {
            yield return new ClauseFinding(withoutVerb, rest);
        }
    }

    // 12月底前完成 stands among the names and is none.
    private static bool Tells(Passage names) => names.Length > 0 && !Names.IsTime(Spaces.RemoveAll(names.Folded));

    private static ClausePart RoleOf(string verb) =>
        verb.Contains("牵头", StringComparison.Ordinal) || verb.Contains("主办", StringComparison.Ordinal) ? ClausePart.Lead
        : verb.Contains("配合", StringComparison.Ordinal) || verb.Contains('协', StringComparison.Ordinal) || verb.Contains('参', StringComparison.Ordinal) ? ClausePart.Cooperating
        : ClausePart.Responsible;

    // 县项目推进中心 holds 推进 as part of a name; a verb of duty ends its part, and only 牵头 and 配合 may stand anywhere.
    private static bool IsDuty(string folded, Match verb)
    {
        var end = verb.Index + verb.Length;
        var ends = end == folded.Length || folded[end] is ',' or ';' or '。' or '、' or ' ' or '\n' or ')' or '(';
        return (ends || MayStandAnywhere().IsMatch(verb.Value)) && !IsInsideBrackets(folded, verb.Index);
    }

    // 由市交通运输局负责客运站点，由市文化和旅游局负责宾馆酒店: behind the verb stands for what.
    private static bool NamesWhatFor(Passage before, Passage names, Match verb) =>
        verb.Value is "负责" or "落实" && names.Length > 0 && before.Trim(IsFringe).Folded.StartsWith('由') && NameList.HoldsOnlyNames(names);

    private static int PartEnd(string folded, int start)
    {
        var end = folded.AsSpan(start).IndexOfAny(",;。");
        return end < 0 ? folded.Length : start + end;
    }

    private static Passage WithoutOpening(Passage names)
    {
        var trimmed = names.Trim(IsFringe);
        return Opening().Match(trimmed.Folded) is { Success: true } opening ? trimmed.From(opening.Length).Trim(IsFringe) : trimmed;
    }

    private static bool IsFringe(char letter) => char.IsWhiteSpace(letter) || letter is '、' or '，' or ',' or '；' or ';' or '。' or '.';

    // 县司法局（牵头） is no verb but a mark of the name.
    private static bool IsInsideBrackets(string folded, int index)
    {
        var open = folded.LastIndexOf('(', index);
        return open >= 0 && folded.IndexOf(')', open) > index;
    }

    [GeneratedRegex("牵头|配合|主办|协办|按", RegexOptions.NonBacktracking)]
    private static partial Regex MayStandAnywhere();

    // 由县司法局, 屠宰监管由市农业农村局; but 自由贸易试验区管委会 is a name
    [GeneratedRegex("^(?:(?:[^、,;。()由]{0,13}[^、,;。()由自])?由|请|其中[,由]?|并由|同时由|分别由)", RegexOptions.NonBacktracking)]
    private static partial Regex Opening();

    // 牵头, 分别牵头, 按职责分工负责, 抓好落实, 协同配合
    [GeneratedRegex("(?:共同|分别|联合|总|负责|具体)?(?:牵头|主办)(?:负责|落实|抓总|实施|组织实施|推进|抓好落实|办理|组织|抓落实|单位)*|(?:按照?|根据|依据|依)(?:各自|自身|部门|单位|所属)?(?:工作)?(?:职责|职能|分工)(?:和)?(?:分工)?(?:范围)?(?:任务)?(?:要求)?(?:共同|分别|分工|各自|具体|抓好|做好|协同)*(?:负责|落实|推进|实施|配合|参与|组织实施|贯彻落实|抓好|做好)*(?:工作)?|(?:共同|分别|分工|具体|各自|直接|组织|抓好|做好|贯彻|全面|认真|负责|结合实际|积极|按要求)*(?:负责|落实|实施|承办|推进)(?:落实|实施|抓好|办理)*|(?:协同|积极|协助|共同|做好|予以|参与)*(?:配合|协办|协助|协同|参与|参加)(?:落实|实施|做好|工作)*", RegexOptions.NonBacktracking)]
    private static partial Regex Verb();
}
