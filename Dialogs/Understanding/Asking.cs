using System.Text.RegularExpressions;

namespace Duban.Dialogs.Understanding;

/// <summary>Whether an English sentence asks yes or no: "is it …" does, "who is …" does not.</summary>
internal static partial class Asking
{
    private static readonly string[] Auxiliaries = ["is", "are", "did", "has", "have", "was", "were", "would", "will", "can", "could"];

    /// <summary>Takes YESNO away where only an auxiliary in the middle of the sentence gave it.</summary>
    public static void Settle(Reading reading, HashSet<string> tags)
    {
        if (MarksOf(reading) is { Length: > 0 } soft && soft.All(mark => reading.Text[mark.Start] == '嘛') && Interrogatives().IsMatch(reading.Text)) tags.Remove("YESNO");
        if (Asks().IsMatch(reading.Text)) tags.Add("YESNO");
        if (!tags.Contains("YESNO")) return;
        var marks = MarksOf(reading);
        if (!Asks().IsMatch(reading.Text) && marks.Length > 0 && marks.All(mark => IsAuxiliary(reading.Text, mark) && !Begins().IsMatch(reading.Text.AsSpan(0, mark.Start)))) tags.Remove("YESNO");
    }

    private static Mark[] MarksOf(Reading reading) => [.. reading.Marks.Where(mark => mark.Tag == "YESNO")];

    private static bool IsAuxiliary(string text, Mark mark) => Auxiliaries.Contains(text.Substring(mark.Start, mark.Length));

    [GeneratedRegex("[哪谁啥咋几]|什么|好久|怎么|多少")]
    private static partial Regex Interrogatives();

    [GeneratedRegex(@"^(?:(?:and|so|ok|okay|but|then|or)\s+)*(?:do|does|did|is|are|was|were|has|have|isn't|aren't|doesn't|don't)\s+(?!you\b|me\b)")]
    private static partial Regex Asks();

    // ok so is it …, and in that case is it …: a beginning, or words of transition and no question word.
    [GeneratedRegex(@"(?:^|[,;:.?!]|[\u4e00-\u9fff])\s*(?:and|so|ok|okay|but|then|or|also|well|hey|hi|please|now|tell me|just)?\s*$")]
    private static partial Regex Begins();
}
