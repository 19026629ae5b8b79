using System.Globalization;
using System.Text.RegularExpressions;
using Duban.Dialogs.Understanding;
using Duban.Plans;

namespace Duban.Dialogs.CheckIns;

/// <summary>The head of a report, "我来报第13项：": which item it names, and where what is reported begins.</summary>
internal static partial class ItemHead
{
    /// <summary>What the words say beside "我来报第13项：", and the number at their head.</summary>
    public static (string Text, int? Number) Of(Utterance utterance, Understood understood)
    {
        var (text, from, number) = (utterance.Text, 0, (int?)null);
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var key in new[] { "polite", "opening", "tail" })
            {
                if (CheckInWords.Start(key, text[from..]) is not { } word || (key == "tail" && number is null)) continue;
                from += word.Length;
                moved = true;
            }

            if (number is null && Number().Match(text, from) is { Success: true } match) (number, from, moved) = (Value(match.Groups["n"].Value), match.Index + match.Length, true);
            if (number is not null && AlsoNumber().Match(text, from) is { Success: true } also) (from, moved) = (also.Index + also.Length, true);
            if (from > 0 && Marks().Match(text, from) is { Success: true, Length: > 0 } marks) (from, moved) = (marks.Index + marks.Length, true);
        }

        if (from == 0 && understood.Items is [var one] && CheckInWords.Start("none.progress", text) is not null) return (NumberInside().Replace(utterance.Original, "").Trim(), one);
        return (utterance.Original[Math.Min(from, utterance.Original.Length)..].Trim(), number ?? (understood.Items is [var only] && from > 0 ? only : null));
    }

    /// <summary>The items that are named in full; 第13项…做了三件事 speaks of item 13 only.</summary>
    public static IEnumerable<int> Named(string text, Understood understood) =>
        FullNumber().Matches(text).Select(match => Value(match.Groups["n"].Value)).Where(understood.Items.Contains).Distinct().ToList() is [_, ..] named ? named : understood.Items;

    private static int Value(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : ChineseNumber.Parse(text) ?? 0;

    // 第13项, 13项, 十三项, #13, item 13
    [GeneratedRegex(@"\G\s*(?:(?:关于|针对|我们局|我们单位|我们|我局|我单位|本局|本单位)\s*(?=第|[0-9]))?(?:第\s*(?<n>[0-9]{1,4}|[零一二三四五六七八九十百]{1,5})\s*(?:项|条|号|件)(?:任务|工作|事项)?|(?<n>[0-9]{1,4}|[一二三四五六七八九十百]{1,5})\s*(?:项|号)(?:任务|工作|事项)?|#\s*(?<n>[0-9]{1,4})|(?:item|task|no\.?|number)\s*#?(?<n>[0-9]{1,4}))")]
    private static partial Regex Number();

    [GeneratedRegex(@"第\s*(?<n>[0-9]{1,4}|[零一二三四五六七八九十百]{1,5})\s*(?:项|条|号|件)|(?:item|task)\s*#?(?<n>[0-9]{1,4})")]
    private static partial Regex FullNumber();

    // 第13项和第10项
    [GeneratedRegex(@"\G\s*(?:和|与|及|、|,|，|and)\s*(?:第\s*[0-9零一二三四五六七八九十百]{1,5}\s*(?:项|条|号|件)|[0-9]{1,4}\s*(?:项|号)|(?:item|task)\s*#?[0-9]{1,4})")]
    private static partial Regex AlsoNumber();

    // No progress on item 13
    [GeneratedRegex(@"\s*(?:on|for|of|,|，)?\s*(?:第\s*[0-9零一二三四五六七八九十百]{1,5}\s*(?:项|条|号|件)|(?:item|task)\s*#?[0-9]{1,4})", RegexOptions.IgnoreCase)]
    private static partial Regex NumberInside();

    [GeneratedRegex(@"\G[\s:：,，。.、—–-]*")]
    private static partial Regex Marks();
}
