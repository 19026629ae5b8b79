using Duban.Dialogs.Understanding;
using Duban.Plans;

namespace Duban.Dialogs.Answering;

/// <summary>What a unit has to do: the items it leads, those that name it, those that reach it through a group, those it shares.</summary>
internal static class UnitAnswers
{
    public static Answer Led(Asked asked)
    {
        var units = asked.Understood.Units;
        if (units.Length > 1) return Common(asked) with { Intent = asked.Understood.Intent };
        var unit = units[0];
        var items = asked.Naming(unit, DutyRole.Lead);
        var text = items.Length == 0
            ? asked.Texts.Say("led.none", ("unit", Name(asked, unit)), ("total", asked.Total))
            : asked.Texts.Say("led", ("unit", Name(asked, unit)), ("count", items.Length), ("total", asked.Total), ("items", asked.Speech.Items(items)));
        return asked.About(items, Among(asked, text)) with
        {
            Units = [unit.Name],
            Card = items.Length == 0 ? null : ItemCards.List(asked.Speech, Name(asked, unit), asked.Texts.Say("card.led", ("count", items.Length)), items),
            Suggestions = [asked.Texts.Say("says.unitItems", ("unit", asked.Speech.UnitToAsk(unit.Name)))],
        };
    }

    public static Answer Named(Asked asked)
    {
        if (asked.Understood.Units.Length > 1) return Common(asked);
        var unit = asked.Understood.Units[0];
        var role = asked.Understood.Role;
        var items = asked.Naming(unit, role);
        string[] sentences = [NamedText(asked, unit, role, items), .. Split(asked, unit, role, items), .. Reach(asked, unit)];
        return asked.About(items, Among(asked, string.Join(asked.Texts.IsEnglish ? " " : "", sentences))) with
        {
            Units = [unit.Name],
            Card = items.Length == 0 ? null : ItemCards.List(asked.Speech, Name(asked, unit), asked.Texts.Say("card.named", ("count", items.Length)), items),
            Suggestions = unit.Kind == "township" ? [] : [asked.Texts.Say("says.unitLed", ("unit", asked.Speech.UnitToAsk(unit.Name)))],
        };
    }

    public static Answer Common(Asked asked)
    {
        var units = asked.Understood.Units;
        var role = asked.Understood.Role;
        PlanItem[] items = [.. asked.Plan.Items.Where(item => units.All(unit => Reaching.Names(asked.Facts, item, unit, role)))];
        var names = asked.Speech.Units(units.Select(unit => unit.Name));
        var text = items.Length == 0
            ? asked.Texts.Say("common.none", ("units", names))
            : asked.Texts.Say(role == DutyRole.Lead ? "common.lead" : "common", ("units", names), ("count", items.Length), ("items", asked.Speech.Items(items)));
        return asked.About(Intent.CommonItems, items, text) with
        {
            Units = asked.InDocumentOrder(units.Select(unit => unit.Name)),
            Card = items.Length == 0 ? null : ItemCards.List(asked.Speech, names, asked.Texts.Say("card.total", ("count", items.Length)), items),
        };
    }

    private static string NamedText(Asked asked, NamedUnit unit, DutyRole? role, PlanItem[] items)
    {
        var (texts, name) = (asked.Texts, Name(asked, unit));
        if (!unit.IsKnown && unit.Kind == "township" && items.Length == 0) return texts.Say("township.unknown", ("unit", name));
        if (role is { } asRole)
        {
            return items.Length == 0
                ? texts.Say("unitItems.none.role", ("unit", name), ("role", asked.Speech.Role(asRole)))
                : texts.Say("unitItems.role", ("unit", name), ("role", asked.Speech.Role(asRole)), ("count", items.Length), ("total", asked.Total), ("items", asked.Speech.Items(items)));
        }

        return items.Length == 0
            ? texts.Say("unitItems.none", ("unit", name))
            : texts.Say("unitItems", ("unit", name), ("count", items.Length), ("total", asked.Total), ("items", asked.Speech.Items(items)));
    }

    /// <summary>An answer about the last list only says so.</summary>
    private static string Among(Asked asked, string text) => asked.Understood.Within.IsEmpty ? text : asked.Texts.Say("among", ("count", asked.Total)) + text;

    private static IEnumerable<string> Split(Asked asked, NamedUnit unit, DutyRole? role, PlanItem[] items)
    {
        PlanItem[] led = [.. items.Where(item => Reaching.Names(asked.Facts, item, unit, DutyRole.Lead))];
        if (role is not null || led.Length == 0 || led.Length == items.Length) yield break;
        yield return asked.Texts.Say("unitItems.split", ("led", asked.Speech.Numbers(led)), ("other", asked.Speech.Numbers(items.Except(led))));
    }

    private static IEnumerable<string> Reach(Asked asked, NamedUnit unit) =>
        from reached in Reaching.Groups(asked.Facts, unit)
        let key = reached.Key.Reach == Plans.Units.Reach.Indefinite ? "reach.perhaps" : unit.IsKnown ? "reach.certain" : "reach.township"
        select asked.Texts.Say(key, ("items", asked.Speech.Numbers(reached)), ("group", asked.Speech.Unit(reached.Key.Group.Name)));

    private static string Name(Asked asked, NamedUnit unit) => asked.Speech.Unit(unit.Name);
}
