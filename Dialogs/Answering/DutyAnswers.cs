using Duban.Plans;

namespace Duban.Dialogs.Answering;

/// <summary>Who leads, who is responsible, who does it at all.</summary>
internal static class DutyAnswers
{
    public static Answer Lead(Asked asked) => OfItems(asked, [DutyRole.Lead], item => LeadText(asked, item));

    public static Answer Responsible(Asked asked) => OfItems(asked, [DutyRole.Responsible], item => ResponsibleText(asked, item));

    public static Answer Anyone(Asked asked) => asked.Understood.Role == DutyRole.Cooperating
        ? OfItems(asked, [DutyRole.Cooperating], item => CooperatingText(asked, item))
        : OfItems(asked, [DutyRole.Lead, DutyRole.Responsible, DutyRole.Cooperating], item => AnyoneText(asked, item));

    private static Answer OfItems(Asked asked, DutyRole[] roles, Func<PlanItem, string> text)
    {
        var units = asked.Items.SelectMany(item => roles.SelectMany(item.DutiesOf)).Select(duty => duty.Name).Distinct();
        return asked.About(asked.Items, string.Join('\n', asked.Items.Select(text))) with
        {
            Units = asked.Items.Length == 1 ? [.. units] : asked.InDocumentOrder(units),
            Card = asked.Items is [var only] ? ItemCards.One(asked.Speech, only, asksLead: roles is [DutyRole.Lead]) : null,
        };
    }

    public static string LeadText(Asked asked, PlanItem item)
    {
        var (speech, texts) = (asked.Speech, asked.Texts);
        string[] leads = [.. Names(item, DutyRole.Lead)];
        string[] responsible = [.. Names(item, DutyRole.Responsible)];
        return (leads.Length, responsible.Length) switch
        {
            (0, 0) => texts.Say("lead.noneAtAll", ("item", speech.Item(item))),
            (0, _) => texts.Say("lead.none", ("item", speech.Item(item)), ("units", speech.Units(responsible))),
            (1, _) => texts.Say("lead.one", ("item", speech.Item(item)), ("units", speech.Units(leads))),
            _ => texts.Say("lead.many", ("item", speech.Item(item)), ("units", speech.Units(leads))),
        };
    }

    private static string ResponsibleText(Asked asked, PlanItem item)
    {
        var (speech, texts) = (asked.Speech, asked.Texts);
        string[] units = [.. Names(item, DutyRole.Responsible)];
        string[] leads = [.. Names(item, DutyRole.Lead)];
        if (units.Length > 0) return texts.Say("responsible", ("item", speech.Item(item)), ("units", speech.Units(units)));
        return leads.Length == 0
            ? texts.Say("responsible.none", ("item", speech.Item(item)))
            : texts.Say("responsible.noneButLead", ("item", speech.Item(item)), ("lead", speech.Units(leads)));
    }

    private static string CooperatingText(Asked asked, PlanItem item)
    {
        string[] units = [.. Names(item, DutyRole.Cooperating)];
        return units.Length == 0
            ? asked.Texts.Say("cooperating.none", ("item", asked.Speech.Item(item)))
            : asked.Texts.Say("cooperating", ("item", asked.Speech.Item(item)), ("units", asked.Speech.Units(units)));
    }

    private static string AnyoneText(Asked asked, PlanItem item)
    {
        var (speech, texts) = (asked.Speech, asked.Texts);
        string[] parts =
        [
            .. Part(DutyRole.Lead, "duty.leadPart"), .. Part(DutyRole.Responsible, "duty.responsiblePart"),
            .. Part(DutyRole.Cooperating, "duty.cooperatingPart"),
            .. item.People.IsEmpty ? [] : new[] { texts.Say("people", ("people", string.Join(texts["names.join"], item.People))) },
        ];
        return parts.Length == 0
            ? texts.Say("duty.none", ("item", speech.Item(item)))
            : texts.Say("duty", ("item", speech.Item(item)), ("parts", string.Join(texts.IsEnglish ? "; " : "，", parts)));

        string[] Part(DutyRole role, string key)
        {
            string[] names = [.. Names(item, role)];
            return names.Length == 0 ? [] : [texts.Say(key, ("units", speech.Units(names)))];
        }
    }

    private static IEnumerable<string> Names(PlanItem item, DutyRole role) => item.DutiesOf(role).Select(duty => duty.Name);
}
