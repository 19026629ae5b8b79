namespace Duban.Dialogs.Understanding;

/// <summary>What "那13项呢", "换经信局看看", "十一月底前呢" and "打错了，应该是十八" ask: the last question again, of something else.</summary>
internal static class Carrying
{
    private static readonly string[] Questions =
    [
        "LEAD", "RESP", "COOP", "DUTY", "WHO", "WHICH", "WHICHITEM", "HOWMANY", "WHAT", "WHEN", "DUE", "COMMON", "FIND", "LIST", "PROGRESS",
        "OVERDUE", "BLOCKED", "CHECKIN", "HISTORY", "REMIND", "REPORT", "PLANINFO", "PERCENT", "NAMED", "DONE", "CANCEL", "OFFTOPIC", "HELP", "INJECTION",
    ];

    /// <summary>What no line of a report says.</summary>
    private static readonly string[] NoReport =
    [
        "LEAD", "RESP", "COOP", "WHO", "WHICH", "WHICHITEM", "HOWMANY", "WHAT", "WHEN", "COMMON", "FIND", "LIST", "OVERDUE", "HISTORY", "REMIND",
        "CANCEL", "OFFTOPIC", "HELP", "THANKS", "GREETING", "YESNO", "VIEW", "INJECTION", "NAMED", Tags.UnknownUnit,
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
        if (OnlyTheLastList.IsAsked(tags)) return (OnlyTheLastList.AskedAgain(focus), 60);
        if ((focus.Pending ?? focus.Intent) is not { } last) return null;
        if (last == Intent.CheckIn && IsALineOfTheReport(tags, focus)) return (Intent.CheckIn, 80.5);
        if (Questions.Any(tags.Contains)) return null;
        if (last is Intent.OverallProgress or Intent.BlockedItems or Intent.OverdueItems && tags.Contains("ANYUNIT") && tags.Contains("ELLIPSIS")) return (Intent.UnitProgress, 59.5);
        if (last == Intent.FindItems && tags.Contains("ELLIPSIS") && tags.Contains(Tags.Topic) && !tags.Contains(Tags.Number) && !tags.Contains("ANYUNIT")) return (Intent.FindItems, 47.5);
        return AsksAgain(tags, focus) && Weight(last, tags) is { } weight ? (last, weight) : null;
    }

    /// <summary>What follows "我来报第14项" belongs to the report: what was done, a number, a difficulty.</summary>
    private static bool IsALineOfTheReport(IReadOnlySet<string> tags, Focus focus) =>
        !NoReport.Any(tags.Contains) && !IsABareUnit(tags) && (focus.Pending == Intent.CheckIn || !focus.Items.IsEmpty)
        && (focus.Pending == Intent.CheckIn || !tags.Contains(Tags.Number) || tags.Contains("PERCENT") || tags.Contains(Tags.LoneNumber))
        && (!tags.Contains("REPORT") || tags.Contains(Tags.Topic) || tags.Contains(Tags.Residue));

    private static bool IsABareUnit(IReadOnlySet<string> tags) =>
        tags.Contains("ANYUNIT") && !tags.Contains(Tags.Residue) && !tags.Contains(Tags.Topic) && !tags.Contains("PERCENT") && !tags.Contains("DONE");

    private static bool AsksAgain(IReadOnlySet<string> tags, Focus focus) =>
        focus.Pending is not null || focus.Intent == Intent.Remind || tags.Contains("ALSO") || tags.Contains("ELLIPSIS") || tags.Contains("CORRECT") || tags.Contains("VIEW") || tags.Contains("ADD") || tags.Contains("YESNO") || tags.Contains("ORDINALREF")
        || (tags.Contains(Tags.Time) && !tags.Contains(Tags.Residue) && !tags.Contains(Tags.Topic));

    private static double? Weight(Intent last, IReadOnlySet<string> tags)
    {
        var thing = tags.Contains(Tags.Number) || tags.Contains("ORDINALREF") || tags.Contains(Tags.Topic) || tags.Contains("PRONITEM") || tags.Contains("PRONITEMS");
        var unit = tags.Contains("ANYUNIT");
        if (thing && !unit && OfItems.Contains(last)) return 47.5;
        if (unit && !thing && (OfUnits.Contains(last) || (last == Intent.CommonItems && tags.Contains("ADD")))) return 59.5;
        if (tags.Contains("SECTIONREF") && last is Intent.ListItems or Intent.CountItems) return 55;
        if (tags.Contains(Tags.Time) && last == Intent.DueItems && !thing && !unit) return 55;
        return null;
    }
}
