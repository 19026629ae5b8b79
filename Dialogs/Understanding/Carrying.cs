namespace Duban.Dialogs.Understanding;

/// <summary>What "那13项呢", "换经信局看看" and "打错了，应该是十八" ask: the last question again, of something else.</summary>
internal static class Carrying
{
    private static readonly string[] Questions =
    [
        "LEAD", "RESP", "COOP", "DUTY", "WHO", "WHICH", "WHICHITEM", "HOWMANY", "WHAT", "WHEN", "DUE", "COMMON", "FIND", "LIST", "PROGRESS",
        "OVERDUE", "BLOCKED", "CHECKIN", "HISTORY", "REMIND", "REPORT", "PLANINFO", "PERCENT", "DONE", "CANCEL", "OFFTOPIC", "HELP",
    ];

    private static readonly Intent[] OfItems =
    [
        Intent.LeadUnits, Intent.ResponsibleUnits, Intent.DutyUnits, Intent.ItemDetail, Intent.Deadline, Intent.ItemProgress,
        Intent.CheckInHistory, Intent.Remind, Intent.CheckIn, Intent.IsDuty,
    ];

    private static readonly Intent[] OfUnits =
        [Intent.ItemsLed, Intent.ItemsOfUnit, Intent.CountItems, Intent.UnitProgress, Intent.IsDuty, Intent.Remind, Intent.CheckInHistory];

    /// <summary>The last question with its weight against the rules, or null where the words ask something of their own.</summary>
    public static (Intent Intent, double Weight)? Of(IReadOnlySet<string> tags, Focus focus)
    {
        if (OnlyTheLastList.IsAsked(tags)) return (Intent.ListItems, 60);
        if (Questions.Any(tags.Contains) || (focus.Pending ?? focus.Intent) is not { } last) return null;
        var again = tags.Contains("ELLIPSIS") || tags.Contains("CORRECT") || tags.Contains("VIEW") || focus.Pending is not null;
        if (!again) return null;
        var thing = tags.Contains(Tags.Number) || tags.Contains("ORDINALREF") || tags.Contains(Tags.Topic);
        if (thing && !tags.Contains("ANYUNIT") && OfItems.Contains(last)) return (last, 47.5);
        if (tags.Contains("ANYUNIT") && !thing && OfUnits.Contains(last)) return (last, 55);
        if (tags.Contains("SECTIONREF") && last is Intent.ListItems or Intent.CountItems) return (last, 55);
        return null;
    }
}
