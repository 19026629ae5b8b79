using System.Globalization;
using Duban.Dialogs.Cards;
using Duban.Dialogs.Understanding;

namespace Duban.Dialogs.Answering;

/// <summary>About the notice itself.</summary>
internal static class PlanAnswers
{
    public static Answer Info(Asked asked)
    {
        var (plan, texts) = (asked.Plan, asked.Texts);
        var unknown = texts["planInfo.unknown"];
        var date = plan.IssuedOn is { } issued ? asked.Speech.Date(issued) : unknown;
        var text = texts.Say(
            "planInfo",
            ("title", plan.Title), ("issuer", plan.Issuer ?? unknown), ("number", plan.DocumentNumber ?? unknown), ("date", date),
            ("year", plan.Year?.ToString(CultureInfo.InvariantCulture) ?? unknown), ("sections", plan.Sections.Length), ("count", plan.Items.Length));
        return asked.About([], text) with
        {
            Value = asked.Understood.PlanDetail switch
            {
                PlanDetail.Date when plan.IssuedOn is { } day => day,
                PlanDetail.Year when plan.Year is { } year => year,
                _ => null,
            },
            Card = InfoCard(asked, date),
            Suggestions = [texts["says.all"]],
        };
    }

    private static Card InfoCard(Asked asked, string date)
    {
        var (plan, texts) = (asked.Plan, asked.Texts);
        var unknown = texts["planInfo.unknown"];
        return new Card
        {
            Title = plan.Title,
            Facts =
            [
                new CardFact(texts["card.number"], plan.DocumentNumber ?? unknown),
                new CardFact(texts["card.issuer"], plan.Issuer ?? unknown),
                new CardFact(texts["card.date"], date),
                new CardFact(texts["card.count"], texts.Say("card.count.value", ("sections", plan.Sections.Length), ("count", plan.Items.Length))),
            ],
            Rows = [.. plan.Sections.Select(section => new CardRow(section.Number.ToString(CultureInfo.InvariantCulture), section.Title, texts.Say("says.section", ("number", section.Number))))],
            Buttons = [new CardButton(texts["button.list"], texts["says.all"])],
        };
    }
}
