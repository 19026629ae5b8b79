using System.Text.RegularExpressions;

namespace Duban.Dialogs.Understanding;

/// <summary>Words that tell something by their place in the sentence: 牵…的头, 参不参与, a last 没, "who leads that?".</summary>
internal static partial class Grammar
{
    /// <summary>All such marks.</summary>
    public static IEnumerable<Mark> Find(string text)
    {
        foreach (Match match in SplitLead().Matches(text))
        {
            yield return new Mark(match.Groups["lead"].Index, 1, "LEAD");
            yield return new Mark(match.Groups["head"].Index, match.Groups["head"].Length, Tags.Stop);
        }

        foreach (var (pattern, tag) in ((Regex, string)[])[(Choice(), "YESNO"), (FinalNo(), "YESNO"), (FinalPronoun(), "PRONITEM"), (FinalWhen(), "WHEN"), (FinalHeading(), "LEAD"), (Export(), "REPORT"), (CallsByName(), "NAMED")])
        {
            foreach (Match match in pattern.Matches(text)) yield return new Mark(match.Index, match.Length, tag);
        }
    }

    /// <summary>Whether a verb is asked with a "not" and itself again: 参不参与, 是不是.</summary>
    public static bool AsksByChoice(string text) => Choice().IsMatch(text);

    /// <summary>Whether it begins with "with": 跟公安局一起干的呢.</summary>
    public static bool BeginsWithWith(string text) => With().IsMatch(text);

    // 牵规范性文件监管的头: the verb and its object are split.
    [GeneratedRegex("(?<lead>牵)(?!头|投|涉|扯).{1,24}?(?<head>的?头)")]
    private static partial Regex SplitLead();

    [GeneratedRegex(@"([\u4e00-\u9fff])[不没]\1")]
    private static partial Regex Choice();

    // 里面有财政局不, 在里头没, 没得财政局哇: a question by its last word.
    [GeneratedRegex(@"(?<=[\u4e00-\u9fff].+)(?:不嘛|不是|没得|没有|莫得|不|没|哇|噻)(?=[\s?？。!！]*$)")]
    private static partial Regex FinalNo();

    // who leads that? – not "tasks that name …".
    [GeneratedRegex(@"(?<![a-z])(?:that|this)(?=\s*(?:[?.,!]|$)|\s+(?:includes?|covers?|means?|too|as well)\b)")]
    private static partial Regex FinalPronoun();

    // …, and when? – not "I was away when …".
    [GeneratedRegex(@"(?<![a-z])when(?=\s*[?.!]*$)")]
    private static partial Regex FinalWhen();

    // Which tasks is the bureau heading? – not "under which heading".
    [GeneratedRegex(@"(?<=(?:bureau|department|office|commission|it|they))\sheading(?=\s*[?.!]*$)")]
    private static partial Regex FinalHeading();

    [GeneratedRegex(@"^(?:please\s+)?export(?![a-z])|(?<![a-z])export(?=\s*[\u4e00-\u9fff])")]
    private static partial Regex Export();

    // 有没有点县审计局的名
    [GeneratedRegex(@"(?<=点.{2,12})的名(?=[\s?？。]*$)")]
    private static partial Regex CallsByName();

    [GeneratedRegex("^(?:那|哦|嗯)?(?:跟|和|与|同)")]
    private static partial Regex With();
}
