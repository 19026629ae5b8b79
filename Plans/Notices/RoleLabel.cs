using System.Text.RegularExpressions;

namespace Duban.Plans.Notices;

/// <summary>Recognises the labels of clauses and columns in folded text: 牵头单位： 责任领导： 完成时限：.</summary>
public static partial class RoleLabel
{
    private const int Longest = 16;

    /// <summary>The label that begins at the index, with the length of label and colon; null where none does.</summary>
    public static (ClausePart Part, int Length)? At(string folded, int start)
    {
        if (start >= folded.Length || !CanBegin(folded[start]))
        {
            return null;
        }

        var window = folded.AsSpan(start, Math.Min(Longest * 2, folded.Length - start));
        var colon = window.IndexOf(':');
        if (colon <= 0)
        {
            return null;
        }

        var word = WithoutBlanks(window[..colon]);
        return word.Length <= Longest && PartOf(word) is { } part ? (part, colon + 1) : null;
    }

    /// <summary>What a label without colon, such as a column's head, speaks of; null for any other words.</summary>
    public static ClausePart? PartOf(string word) => word switch
    {
        _ when Other().IsMatch(word) => ClausePart.Other,
        _ when People().IsMatch(word) => ClausePart.People,
        _ when Lead().IsMatch(word) => ClausePart.Lead,
        _ when Cooperating().IsMatch(word) => ClausePart.Cooperating,
        _ when Responsible().IsMatch(word) => ClausePart.Responsible,
        _ when Time().IsMatch(word) => ClausePart.Time,
        _ when Prose().IsMatch(word) => ClausePart.Prose,
        _ => null,
    };

    private static string WithoutBlanks(ReadOnlySpan<char> word) => word.ToString().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    // The first letters of all labels: a cheap test before the patterns.
    private static bool CanBegin(char letter) => "牵主总责承落负实执具第配协参会完办工时推进分包挂联县市区省镇街督监指考验直项整年任职达建业目共各起审复".Contains(letter, StringComparison.Ordinal);

    // 牵头单位, 牵头责任单位, 牵头（责任）单位, 主办部门
    [GeneratedRegex(@"^(总?牵头|主牵头|主办|主责|第一责任)[(]?(责任|落实|主办|负责)?[)]?(单位|部门|科室|股室|处室|机构|局|地区|方)?$")]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(主要|具体|共同|各)?(责任|承办|落实|负责|实施|承担|执行|主管|完成|建设|业主|主体)(责任|落实|承办|实施)?[(]?(配合)?[)]?(单位|部门|科室|股室|处室|主体|机构|镇街|乡镇)(及(部门|单位))?$")]
    private static partial Regex Responsible();

    [GeneratedRegex(@"^(主要)?(协同|协助|积极)?(配合|协办|协同|协助|协作|参与|参加|会办)(责任|落实|实施)?(单位|部门|科室|股室|处室|机构|镇街|乡镇)?$")]
    private static partial Regex Cooperating();

    // 责任人, 责任领导, 县分管领导, 牵头县领导, 包抓领导
    [GeneratedRegex(@"^(第一|直接|主要|具体|牵头|分管|包抓|包保|项目)?(责任|负责|牵头|经办|包抓|包保)(同志|人)(员|及职务)?$|^(县|市|区|省|镇|街道)?(级)?(政府)?(主要|责任|分管|牵头|联系|包抓|包保|挂包|挂钩|挂帅|主管|负责|带队)(县|市|区|省|镇)?(级)?(负责)?(领导|同志)(同志)?$")]
    private static partial Regex People();

    [GeneratedRegex(@"^(计划|预计|拟)?(完成|办结|工作|办理|责任|实施|整改|进度|推进|达标|落实|目标|任务|建设|起止)?(时限|时间|期限|时间节点|节点|时序)(要求|安排|节点|进度)?$|^(进度|时序)(要求|安排)$|^完成(日期|时效|年限)$")]
    private static partial Regex Time();

    [GeneratedRegex(@"^(责任|职责|任务|工作)(分工|落实)$")]
    private static partial Regex Prose();

    [GeneratedRegex(@"^(督导|督办|督查|督促|监督|监管|指导|考核|验收|审核|复核)(责任)?(单位|部门|机构|科室|领导|人|责任人)$|^联系(人|电话|方式|单位|部门)$")]
    private static partial Regex Other();
}
