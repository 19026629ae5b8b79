namespace Duban.Dialogs.Understanding;

/// <summary>Whether a question is about the items of the last list only.</summary>
internal static class LastList
{
    private static readonly Intent[] Narrowing = [Intent.ItemsLed, Intent.ItemsOfUnit, Intent.DueItems, Intent.FindItems, Intent.ListItems];

    /// <summary>Words that ask for more than the last list.</summary>
    private static readonly string[] OfAll = ["OVERALL", "NOTICE", "LEAD", "RESP", "PRONUNIT", "PRONANY", "SECTION", Tags.Topic, Tags.Time];

    /// <summary>"一共几项" right after a list.</summary>
    public static bool IsCounted(HashSet<string> tags, Understood basic) =>
        tags.Contains("LASTLIST") && tags.Contains("FOCUSLIST") && basic.Units.IsEmpty && basic.Section is null && !OfAll.Any(tags.Contains);

    /// <summary>"其中司法局牵头的有吗" after a list that is not the unit's own.</summary>
    public static bool Narrows(Intent intent, HashSet<string> tags, Focus focus) =>
        Narrowing.Contains(intent) && (tags.Contains("BACKREF") || tags.Contains("PRONITEMS") || tags.Contains("NOLEAD")) && focus.List.Length > 1 && (tags.Contains("LASTLIST") || tags.Contains("NOLEAD"))
        && (tags.Contains("ANYUNIT") || intent is Intent.DueItems or Intent.FindItems or Intent.ListItems);
}
