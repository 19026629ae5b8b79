using Duban.Dialogs.Cards;
using Duban.Plans;

namespace Duban.Dialogs.Answering;

/// <summary>The cards that show one item, or a list of them.</summary>
internal static class ItemCards
{
    private const int LongestQuote = 300;

    // Three fit side by side on a phone; what was just answered is not offered again.
    private static readonly string[] AfterText = ["lead", "responsible", "deadline"];
    private static readonly string[] AfterLead = ["detail", "responsible", "deadline"];
    private static readonly string[] AfterRest = ["detail", "lead", "deadline"];

    /// <summary>One item: who, by when, and the words of the notice.</summary>
    public static Card One(Speech speech, PlanItem item, bool wholeText = false, bool asksLead = false) => new()
    {
        Title = speech.Item(item),
        Subtitle = speech.SectionOf(item),
        Facts = [.. Facts(speech, item)],
        Paragraphs = item.Text.Length == 0 ? [] : [new CardParagraph(wholeText ? item.Text : Shorten(item.Text), IsQuote: true)],
        Source = speech.Source(item),
        Buttons = [.. (wholeText ? AfterText : asksLead ? AfterLead : AfterRest).Select(name => speech.Button(name, item))],
    };

    /// <summary>Several items, each a row to press.</summary>
    public static Card List(Speech speech, string title, string? subtitle, IEnumerable<PlanItem> items) => new()
    {
        Title = title,
        Subtitle = subtitle,
        Rows = [.. items.Select(speech.Row)],
        Source = speech.Plan.DocumentNumber,
    };

    private static IEnumerable<CardFact> Facts(Speech speech, PlanItem item)
    {
        yield return Fact(speech, "card.lead", item.DutiesOf(DutyRole.Lead));
        yield return Fact(speech, "card.responsible", item.DutiesOf(DutyRole.Responsible));
        if (item.DutiesOf(DutyRole.Cooperating).Any()) yield return Fact(speech, "card.cooperating", item.DutiesOf(DutyRole.Cooperating));
        if (!item.People.IsEmpty) yield return new CardFact(speech.Texts["card.people"], string.Join(speech.Texts["names.join"], item.People));
        yield return new CardFact(speech.Texts["card.deadline"], item.Deadlines.IsEmpty ? speech.Texts["card.none"] : speech.Deadlines(item));
    }

    private static CardFact Fact(Speech speech, string label, IEnumerable<Duty> duties)
    {
        var names = duties.Select(duty => duty.Name).ToArray();
        return new CardFact(speech.Texts[label], names.Length == 0 ? speech.Texts["card.none"] : speech.Units(names));
    }

    private static string Shorten(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote] + "……";
}
