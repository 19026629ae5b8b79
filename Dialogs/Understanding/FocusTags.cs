using Duban.Plans;

namespace Duban.Dialogs.Understanding;

/// <summary>The tags that tell what the talk was about: items, units, a list, and what kind the last answer was.</summary>
internal static class FocusTags
{
    /// <summary>Adds them.</summary>
    public static void AddTo(HashSet<string> tags, Focus focus)
    {
        if (!focus.Items.IsEmpty) tags.Add("FOCUSITEM");
        if (!focus.Units.IsEmpty || !focus.RecentUnits.IsEmpty || (tags.Contains(Tags.UnitOrdinal) && !focus.UnitList.IsEmpty)) tags.Add("FOCUSUNIT");
        if (focus.RecentUnits.Length > 1) tags.Add("FOCUSUNITS");
        if (!focus.List.IsEmpty) tags.Add("FOCUSLIST");
        if (focus.Role == DutyRole.Lead) tags.Add("LASTASLEAD");
        if (focus.Intent is { } last) AddLast(tags, last, focus);
    }

    private static void AddLast(HashSet<string> tags, Intent last, Focus focus)
    {
        tags.Add("LAST" + last.ToString().ToUpperInvariant());
        if (IntentKinds.OfItems.Contains(last)) tags.Add("LASTOFITEM");
        if (IntentKinds.OfUnits.Contains(last) && !focus.Units.IsEmpty) tags.Add("LASTOFUNIT");
        if (IntentKinds.Lists.Contains(last)) tags.Add("LASTLIST");
    }
}
