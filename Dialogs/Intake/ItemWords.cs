using System.Globalization;
using System.Text.RegularExpressions;
using Duban.Plans;

namespace Duban.Dialogs.Intake;

/// <summary>A sentence with the item that it names taken out: 第5项牵头单位改为… is item 5 and 牵头单位改为….</summary>
internal sealed partial class ItemWords
{
    /// <summary>Takes a sentence apart.</summary>
    /// <param name="original">As it was typed.</param>
    /// <param name="folded">The same, folded for matching, of equal length.</param>
    public ItemWords(string original, string folded)
    {
        var polite = Polite().Match(folded).Length;
        (original, folded) = (original[polite..], folded[polite..]);
        if (Named().Match(folded) is { Success: true } match)
        {
            Item = Number(match.Groups["n"].Value);
            (original, folded) = (original.Remove(match.Index, match.Length), folded.Remove(match.Index, match.Length));
        }

        (Original, Folded) = (original, folded);
    }

    /// <summary>The item; null where none is named.</summary>
    public int? Item { get; }

    /// <summary>The rest as it was typed.</summary>
    public string Original { get; }

    /// <summary>The rest folded, of equal length.</summary>
    public string Folded { get; }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : ChineseNumber.Parse(text);

    // 请把, 麻烦将
    [GeneratedRegex(@"^\s*(?:请|麻烦)?(?:帮我|你)?(?:把|将)?\s*")]
    private static partial Regex Polite();

    // 第5项的, 5号, （五）, item 5's, of item 5; a bare number only in front: 5牵头单位…
    [GeneratedRegex(@"第\s*(?<n>[0-9]{1,4}|[零〇一二三四五六七八九十百]{1,5})\s*(?:[项条号款](?:任务|工作|事项)?)?的?|(?<![0-9年月〕\])）])(?<n>[0-9]{1,4})\s*[项条号款](?:任务|工作|事项)?的?|^[(（]?(?<n>[0-9]{1,4})[)）]?\s*(?=[^\s0-9年月日.\-/]|$)|(?:(?:of|for|in|to|from)\s+)?(?:item|task|no\.?|\#)\s*(?<n>[0-9]{1,4})(?:'s)?")]
    private static partial Regex Named();
}
