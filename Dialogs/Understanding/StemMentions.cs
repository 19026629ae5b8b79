using System.Text.RegularExpressions;

namespace Duban.Dialogs.Understanding;

/// <summary>Finds units called by an ordinary word (财政牵头哪些, 那人社呢, is finance in item 6): only where what stands around it leaves nothing else.</summary>
internal static partial class StemMentions
{
    /// <summary>All mentions.</summary>
    public static IEnumerable<Mark> Find(string text, Lexicon lexicon)
    {
        for (var start = 0; start < text.Length; start++)
        {
            foreach (var mark in lexicon.Stems.At(text, start))
            {
                if (text[start] < 128 ? InEnglish(text, mark) : InChinese(text, mark)) yield return mark;
            }
        }
    }

    private static bool InChinese(string text, Mark mark) =>
        ChineseBefore().IsMatch(text.AsSpan(0, mark.Start)) && ChineseAfter().IsMatch(text.AsSpan(mark.End));

    private static bool InEnglish(string text, Mark mark) =>
        EnglishBefore().IsMatch(text.AsSpan(0, mark.Start)) && EnglishAfter().IsMatch(text.AsSpan(mark.End));

    [GeneratedRegex(@"(?:^|[\s，,。！？?、:：]|那|和|跟|与|同|及|催|问|查|换|是不是|有|由|归|让|请|吧|加上|还有|提醒)$")]
    private static partial Regex ChineseBefore();

    [GeneratedRegex(@"^(?:[\s？?。，,、！!]*$|[、和跟与同及]|牵头|牵哪|带头|负责|责任|配合|协助|参与|参加|配不|参不|牵不|管不|负不|有没|有份|有哪|有几|有好多|有啥|涉及|要不要|管哪|管几|承担|承接|的(?:任务|事项)(?=有|是|列|多|[？?]|$)|在不在|在没|在里|算|是不是|是(?=牵头|责任|配合|主|不是)|在这|在那|在第|呢|没得|两|俩|一起|共同|重合|手上|名下|身上|总共|一共|进展|进度|干得|做得|办得)")]
    private static partial Regex ChineseAfter();

    [GeneratedRegex(@"(?:^|[,;:?]\s*|\b(?:does|do|did|is|are|has|have|by|and|what about|how about|same for|or|remind|nudge|chase|urge|ping|both|between|with|so it's|so its|tasks:|items:|share:|common:|跟|和|与)\s+(?:the\s+)?|[+&]\s*|跟|和|与|那)$")]
    private static partial Regex EnglishBefore();

    [GeneratedRegex(@"^(?:\s*[?.,!+&]|\s*$|'s\b|\s+(?:and|or|with|lead|leads|leading|led|in charge|responsible|involved|have|has|do|does|share|shares|tasks|items|part of|one of|on item|in item|on number|in number|on \#|in \#|named|who|listed|the lead|accountable|overlap|two|both|too|also|as well)\b|\s*[跟和与呢两俩])")]
    private static partial Regex EnglishAfter();
}
