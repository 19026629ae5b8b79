using System.Collections.Immutable;
using Duban.Plans;

namespace Duban.Dialogs.Answering;

/// <summary>Questions that this very plan can answer, to click when somebody does not know what to ask.</summary>
internal static class Starters
{
    /// <summary>Up to four questions.</summary>
    public static ImmutableArray<string> Of(Speech speech) => [.. Questions(speech).Take(4)];

    private static IEnumerable<string> Questions(Speech speech)
    {
        var (plan, texts) = (speech.Plan, speech.Texts);
        if (plan.Items.LastOrDefault(item => item.DutiesOf(DutyRole.Lead).Any()) is { } led) yield return texts.Say("says.lead", ("number", led.Number));
        if (BusiestLead(plan) is { } unit) yield return texts.Say("says.unitLed", ("unit", speech.UnitToAsk(unit)));
        if (plan.Items.FirstOrDefault(item => !item.Deadlines.IsEmpty) is { } dated) yield return texts.Say("says.deadline", ("number", dated.Number));
        if (plan.Sections.Length > 1) yield return texts.Say("says.section", ("number", plan.Sections[1].Number));
        if (plan.Items.FirstOrDefault() is { } first) yield return texts.Say("says.responsible", ("number", first.Number));
        yield return texts["says.planInfo"];
    }

    private static string? BusiestLead(Plan plan) => plan.Items
        .SelectMany(item => item.DutiesOf(DutyRole.Lead))
        .CountBy(duty => duty.Name)
        .OrderByDescending(count => count.Value)
        .Select(count => count.Key)
        .FirstOrDefault();
}
