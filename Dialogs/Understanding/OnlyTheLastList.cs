namespace Duban.Dialogs.Understanding;

/// <summary>"是哪项" and "列出来看看" after a list or a count: the items just counted, nothing else is said.</summary>
internal static class OnlyTheLastList
{
    private static readonly string[] Asking = ["LIST", "WHICHITEM", "ANYWHICH", "VIEW"];

    private static readonly string[] Beside =
        ["LIST", "WHICHITEM", "ANYWHICH", "WHICH", "VIEW", "ELLIPSIS", "BACKREF", Tags.Stop, Tags.Polite, "PRONITEM", "PRONITEMS", "PRONANY", "EACH", "THING", "NAMED", "YESNO", "QMARK"];

    /// <summary>Whether the words ask for the last list and for nothing else.</summary>
    public static bool IsAsked(IReadOnlySet<string> tags) =>
        tags.Contains("FOCUSLIST") && Asking.Any(tags.Contains) && tags.All(tag => Beside.Contains(tag) || (tag == "ITEMWORD" && tags.Contains("WHICHITEM") && !tags.Contains("ANYWHICH")) || tag.StartsWith("FOCUS", StringComparison.Ordinal) || tag.StartsWith("LAST", StringComparison.Ordinal));

    /// <summary>After a count of a unit's items that unit's items are asked for, after other lists the items as they are.</summary>
    public static Intent AskedAgain(Focus focus) => focus.Intent switch
    {
        Intent.ItemsLed or Intent.ItemsOfUnit or Intent.CommonItems => focus.Intent.Value,
        Intent.CountItems when !focus.Units.IsEmpty => focus.Role == Plans.DutyRole.Lead ? Intent.ItemsLed : Intent.ItemsOfUnit,
        _ => Intent.ListItems,
    };
}
