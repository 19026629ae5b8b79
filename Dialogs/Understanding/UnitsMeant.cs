using System.Collections.Immutable;
using Duban.Plans;

namespace Duban.Dialogs.Understanding;

/// <summary>The units that a message means without naming them: they, these three, the first unit.</summary>
internal static class UnitsMeant
{
    /// <summary>"它们俩", "这三家": as many as are said; "再加上…" all of the last answer and one more.</summary>
    public static IEnumerable<string> Together(Understood basic, Reading reading, Focus focus)
    {
        if (basic.Units is [var one]) return reading.Tags.Contains("ADD") ? [.. focus.Units, one.Name] : [.. focus.RecentUnits.TakeLast(1), one.Name];
        if (reading.Tags.Contains("THREE")) return focus.RecentUnits.TakeLast(3);
        return focus.Units.Length > 1 ? focus.Units : focus.RecentUnits.TakeLast(2);
    }

    /// <summary>"第一家": by its place among the units of the last answer; null where no place is said.</summary>
    public static ImmutableArray<NamedUnit>? ByPlace(Reading reading, Facts facts, Focus focus) =>
        reading.Numbers(Tags.UnitOrdinal).Select(place => focus.UnitList.ElementAtOrDefault(place - 1)).FirstOrDefault(name => name is not null) is { } name
            ? [NamedUnit.Of(name, facts)]
            : null;

    /// <summary>The units of the last list of items; empty where it was nobody's.</summary>
    public static ImmutableArray<NamedUnit> OfTheLastList(Facts facts, Focus focus) =>
        focus.Intent is Intent.ItemsLed or Intent.ItemsOfUnit or Intent.CommonItems or Intent.CountItems ? [.. focus.Units.Select(name => NamedUnit.Of(name, facts))] : [];

    /// <summary>The units last talked about.</summary>
    public static ImmutableArray<NamedUnit> InFocus(Facts facts, Focus focus) =>
        [.. (focus.Units.IsEmpty ? focus.RecentUnits.TakeLast(1) : focus.Units).Select(name => NamedUnit.Of(name, facts))];

    /// <summary>"催一下他们" and "其中牵头的有几个" mean the units of the talk.</summary>
    public static bool AreReferredTo(Intent intent, HashSet<string> tags) => intent switch
    {
        Intent.Remind or Intent.CheckInHistory => tags.Contains("PRONUNIT") || tags.Contains("PRONANY"),
        Intent.CountItems => tags.Contains("LEAD") || tags.Contains("PRONUNIT") || tags.Contains("PRONANY"),
        _ => false,
    };
}
