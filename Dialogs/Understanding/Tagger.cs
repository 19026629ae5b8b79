using System.Text.RegularExpressions;

namespace Duban.Dialogs.Understanding;

/// <summary>Marks what each piece of an utterance is: one pass over the lexicon, then the reading that explains most.</summary>
internal static partial class Tagger
{
    /// <summary>The marks of the likeliest reading, in order, without overlap.</summary>
    public static IReadOnlyList<Mark> Tag(string text, Lexicon lexicon, DateOnly today, int year) =>
        BestReading.Of(text, Candidates(text, lexicon, today, year));

    private static IEnumerable<Mark> Candidates(string text, Lexicon lexicon, DateOnly today, int year)
    {
        for (var start = 0; start < text.Length; start++)
        {
            foreach (var mark in Words.Index.At(text, start).Where(mark => !IsOfThePlan(mark, text, lexicon))) yield return mark;
            foreach (var mark in lexicon.Names.At(text, start)) yield return mark;
            foreach (var content in ContentAt(text, start, lexicon)) yield return content;
            foreach (var topic in TopicSegments.NamedAt(text, start)) yield return topic;
        }

        foreach (var mark in ItemNumbers.Find(text)) yield return mark;
        foreach (var mark in Percents.Find(text)) yield return mark;
        foreach (var mark in Times.Find(text, today, year)) yield return mark;
        foreach (Match match in Quotes().Matches(text).Where(match => !IsARole(match.Groups["q"].Value))) yield return new Mark(match.Index, match.Length, Tags.Quote, match.Groups["q"].Value);
        foreach (var mark in Grammar.Find(text)) yield return mark;
        foreach (var mark in UnitMentions.Find(text, lexicon)) yield return mark;
        foreach (var mark in StemMentions.Find(text, lexicon)) yield return mark;
    }

    /// <summary>What stands in quotation marks is a topic, unless it is a word of ours: “责任单位”.</summary>
    private static bool IsARole(string quoted) => Words.Index.At(quoted, 0).Any(mark => mark.Length == quoted.Length && mark.Tag is "LEAD" or "RESP" or "COOP");

    /// <summary>What is none of our business elsewhere can be the very subject of a notice: 停车, 社保卡, 政府工作报告.</summary>
    private static bool IsOfThePlan(Mark mark, string text, Lexicon lexicon) =>
        (mark.Tag == "OFFTOPIC" && lexicon.Topics.Saying(text.AsSpan(mark.Start, mark.Length)).Count > 0)
        || (mark.Tag == "REPORT" && lexicon.Topics.PlanTitle.AsSpan().Contains(text.AsSpan(mark.Start, mark.Length), StringComparison.Ordinal));

    /// <summary>All runs from here that the plan says and that could be a term.</summary>
    private static IEnumerable<Mark> ContentAt(string text, int start, Lexicon lexicon)
    {
        if (!IsChinese(text[start]) || IsLoose(text[start])) yield break;
        for (var length = lexicon.Topics.LongestRun(text, start); length >= 2; length--)
        {
            var last = text[start + length - 1];
            if (!IsLoose(last) && (IsChinese(last) || char.IsAsciiLetterOrDigit(last) || last == '"')) yield return new Mark(start, length, Tags.Content);
        }
    }

    private static bool IsChinese(char letter) => letter is >= '一' and <= '鿿';

    /// <summary>Letters that begin or end no term.</summary>
    private static bool IsLoose(char letter) => "的了和与及或在是有对为把被将等，。、；：".Contains(letter, StringComparison.Ordinal);

    [GeneratedRegex("[“\"「『](?<q>[^“”\"「」『』]{1,60})[”\"」』]|《(?<q>[^《》]{1,80})》|(?<=\\s|^)'(?<q>[a-z][a-z -]{2,40})'(?=\\s|[?.,!]|$)")]
    private static partial Regex Quotes();
}
