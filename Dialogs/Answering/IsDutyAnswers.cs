using Duban.Dialogs.Understanding;
using Duban.Plans;
using Duban.Plans.Units;

namespace Duban.Dialogs.Answering;

/// <summary>Whether a unit leads an item or belongs to it: yes, no, or perhaps through a group.</summary>
internal static class IsDutyAnswers
{
    public static Answer Of(Asked asked)
    {
        var units = asked.Understood.Units;
        var verdicts = (from item in asked.Items from unit in units select Judge(asked, item, unit)).ToArray();
        return asked.About(asked.Items, string.Join('\n', verdicts.Select(verdict => verdict.Text))) with
        {
            Units = units.Length == 1 ? [units[0].Name] : asked.InDocumentOrder(units.Select(unit => unit.Name)),
            Value = verdicts.Any(verdict => verdict.Value == false) ? false : verdicts.Any(verdict => verdict.Value is null) ? null : true,
            Card = asked.Items is [var only] ? ItemCards.One(asked.Speech, only) : null,
        };
    }

    private static (bool? Value, string Text) Judge(Asked asked, PlanItem item, NamedUnit unit) => asked.Understood.Role switch
    {
        DutyRole.Lead => Leads(asked, item, unit),
        DutyRole.Responsible => IsResponsible(asked, item, unit),
        DutyRole.Cooperating => Belongs(asked, item, unit, DutyRole.Cooperating),
        _ => Belongs(asked, item, unit, null),
    };

    private static (bool?, string) Leads(Asked asked, PlanItem item, NamedUnit unit)
    {
        string[] leads = [.. item.DutiesOf(DutyRole.Lead).Select(duty => duty.Name)];
        if (Reaching.Names(asked.Facts, item, unit, DutyRole.Lead))
        {
            return leads.Length == 1
                ? (true, Say(asked, "isDuty.yesLead", item, unit))
                : (true, asked.Texts.Say("isDuty.yesLeadJoint", ("item", asked.Speech.Item(item)), ("unit", Name(asked, unit)), ("others", asked.Speech.Units(leads.Where(name => name != unit.Name)))));
        }

        var actual = leads.Length == 0 ? asked.Texts["isDuty.leadIsNone"] : asked.Texts.Say("isDuty.leadIs", ("units", asked.Speech.Units(leads)));
        return (false, asked.Texts.Say("isDuty.noLead", ("item", asked.Speech.Item(item)), ("unit", Name(asked, unit)), ("actual", actual)) + Other(asked, item, unit));
    }

    private static (bool?, string) IsResponsible(Asked asked, PlanItem item, NamedUnit unit) =>
        !Reaching.Names(asked.Facts, item, unit, DutyRole.Responsible) && Reaching.Names(asked.Facts, item, unit, DutyRole.Lead)
            ? No(asked, "isDuty.noResponsible", item, unit)
            : Belongs(asked, item, unit, DutyRole.Responsible);

    private static (bool?, string) Belongs(Asked asked, PlanItem item, NamedUnit unit, DutyRole? role)
    {
        if (Reaching.DutyOf(asked.Facts, item, unit, role) is { } duty)
            return (true, asked.Texts.Say("isDuty.yes", ("item", asked.Speech.Item(item)), ("unit", Name(asked, unit)), ("role", asked.Speech.Role(duty.Role))));
        var reached = Reaching.Through(asked.Facts, item, unit, role);
        if (reached is null) return No(asked, "isDuty.no", item, unit);
        var certain = reached.Reach == Reach.Certain;
        var key = !certain ? "isDuty.perhaps" : asked.Understood.AsksForTheName ? "isDuty.notNamed" : "isDuty.yesGroup";
        var text = asked.Texts.Say(key, ("item", asked.Speech.Item(item)), ("unit", Name(asked, unit)), ("group", asked.Speech.Unit(reached.Group.Name)));
        return (asked.Understood.AsksForTheName ? false : certain ? true : null, text);
    }

    private static (bool?, string) No(Asked asked, string key, PlanItem item, NamedUnit unit) => (false, Say(asked, key, item, unit));

    private static string Other(Asked asked, PlanItem item, NamedUnit unit) =>
        Reaching.DutyOf(asked.Facts, item, unit) is { } duty ? asked.Texts.Say("isDuty.hasOther", ("role", asked.Speech.Role(duty.Role))) : "";

    private static string Say(Asked asked, string key, PlanItem item, NamedUnit unit) =>
        asked.Texts.Say(key, ("item", asked.Speech.Item(item)), ("unit", Name(asked, unit)));

    private static string Name(Asked asked, NamedUnit unit) => asked.Speech.Unit(unit.Name);
}
