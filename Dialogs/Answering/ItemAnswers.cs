using System.Globalization;
using Duban.Dialogs.Cards;
using Duban.Dialogs.Understanding;
using Duban.Plans;

namespace Duban.Dialogs.Answering;

/// <summary>What an item says, which items there are, which speak of something, how many.</summary>
internal static class ItemAnswers
{
    private const int LongestText = 600;
    private const int LongestBrief = 48;

    public static Answer Detail(Asked asked) => asked.About(asked.Items, string.Join('\n', asked.Items.Select(item => DetailText(asked, item)))) with
    {
        Card = asked.Items is [var only] ? ItemCards.One(asked.Speech, only, wholeText: true) : ItemCards.List(asked.Speech, asked.Plan.Title, null, asked.Items),
    };

    public static Answer Find(Asked asked)
    {
        var topic = asked.Understood.Topic ?? "";
        if (asked.Items.IsEmpty) return asked.About([], asked.Texts.Say("find.none", ("topic", topic))) with { Suggestions = [asked.Texts["says.all"]] };
        var text = asked.Texts.Say("find", ("count", asked.Items.Length), ("topic", topic), ("items", asked.Speech.Items(asked.Items)));
        return asked.About(asked.Items, asked.Among(text)) with { Card = FoundCard(asked, topic) };
    }

    public static Answer List(Asked asked)
    {
        if (!asked.Items.IsEmpty) return Listed(asked, [.. asked.Items], asked.Texts.Say("list.these", ("count", asked.Items.Length), ("items", asked.Speech.Items(asked.Items))), asked.Plan.Title);
        if (asked.Understood.WithoutLead) return WithoutLead(asked);
        if (asked.Understood.Section is not { } number) return All(asked);
        if (asked.Plan.Sections.FirstOrDefault(section => section.Number == number) is not { } section) return NoSection(asked, number);
        PlanItem[] items = [.. asked.Considered.Where(item => item.Section == number)];
        return Listed(asked, items, asked.Texts.Say("list.section", ("section", number), ("title", section.Title), ("count", items.Length), ("items", asked.Speech.Items(items))), section.Title);
    }

    /// <summary>The items for which the notice names no lead unit.</summary>
    private static Answer WithoutLead(Asked asked)
    {
        PlanItem[] all = [.. asked.Plan.Items.Where(item => !item.DutiesOf(DutyRole.Lead).Any())];
        PlanItem[] among = [.. all.Intersect(asked.Considered)];
        // Where the last list lacks none, the whole plan is meant.
        var items = among.Length > 0 ? among : all;
        var text = asked.Texts.Say(items.Length == 0 ? "list.noLead.none" : "list.noLead", ("count", items.Length), ("items", asked.Speech.Items(items)));
        return Listed(asked, items, among.Length > 0 ? asked.Among(text) : text, asked.Plan.Title);
    }

    public static Answer Count(Asked asked)
    {
        var (text, items) = Counted(asked);
        return asked.About(items, text) with
        {
            Units = [.. asked.Understood.Units.Select(unit => unit.Name)],
            Value = items.Length,
            Card = items.Length is 0 ? null : ItemCards.List(asked.Speech, asked.Speech.Units(asked.Understood.Units.Select(unit => unit.Name)) is { Length: > 0 } units ? units : asked.Plan.Title, asked.Texts.Say("card.total", ("count", items.Length)), items),
        };
    }

    private static (string Text, PlanItem[] Items) Counted(Asked asked)
    {
        var (texts, understood) = (asked.Texts, asked.Understood);
        if (understood.IsOfTheLastList) return (texts.Say("count.these", ("count", asked.Items.Length), ("items", asked.Speech.Items(asked.Items))), [.. asked.Items]);
        if (understood.Units is [var unit, ..])
        {
            PlanItem[] ofUnit = [.. asked.Plan.Items.Where(item => understood.Units.All(each => Reaching.Names(asked.Facts, item, each, understood.Role)))];
            var name = asked.Speech.Unit(unit.Name);
            if (ofUnit.Length == 0) return (texts.Say("count.none", ("unit", name)), ofUnit);
            return (texts.Say(understood.Role == DutyRole.Lead ? "count.led" : "count.unit", ("unit", name), ("count", ofUnit.Length), ("items", asked.Speech.Items(ofUnit))), ofUnit);
        }

        if (understood.Section is { } number && asked.Plan.Sections.FirstOrDefault(section => section.Number == number) is { } section)
        {
            PlanItem[] inSection = [.. asked.Plan.Items.Where(item => item.Section == number)];
            return (texts.Say("count.section", ("section", number), ("title", section.Title), ("count", inSection.Length), ("items", asked.Speech.Items(inSection))), inSection);
        }

        if (!asked.Items.IsEmpty)
            return (texts.Say("count.topic", ("topic", understood.Topic), ("count", asked.Items.Length), ("items", asked.Speech.Items(asked.Items))), [.. asked.Items]);
        return (texts.Say("count.all", ("count", asked.Plan.Items.Length)), [.. asked.Plan.Items]);
    }

    private static Answer All(Asked asked) => Listed(
        asked,
        [.. asked.Plan.Items],
        asked.Texts.Say("list.all", ("plan", asked.Plan.Title), ("count", asked.Plan.Items.Length), ("items", asked.Speech.Items(asked.Plan.Items))),
        asked.Plan.Title);

    private static Answer Listed(Asked asked, PlanItem[] items, string text, string title) => asked.About(items, text) with
    {
        Card = ItemCards.List(asked.Speech, title, asked.Texts.Say("card.total", ("count", items.Length)), items),
    };

    private static Answer NoSection(Asked asked, int number)
    {
        var sections = string.Join(asked.Texts["items.join"], asked.Plan.Sections.Select(section => string.Create(CultureInfo.InvariantCulture, $"{section.Number} {section.Title}")));
        return asked.About(Intent.NotFound, [], asked.Texts.Say("list.noSection", ("section", number), ("count", asked.Plan.Sections.Length), ("sections", sections)));
    }

    private static string DetailText(Asked asked, PlanItem item)
    {
        var most = asked.Speech.IsBrief ? LongestBrief : LongestText;
        var text = item.Text.Length <= most ? item.Text : item.Text[..most] + "……";
        return text.Length == 0
            ? asked.Texts.Say("detail.empty", ("item", asked.Speech.Item(item)))
            : asked.Texts.Say("detail", ("item", asked.Speech.Item(item)), ("text", text));
    }

    private static Card FoundCard(Asked asked, string topic) => asked.Items is [var only]
        ? ItemCards.One(asked.Speech, only) with { Paragraphs = [new CardParagraph(Snippets.Around(only, asked.Understood.TopicWords), IsQuote: true)] }
        : ItemCards.List(asked.Speech, topic, asked.Texts.Say("card.total", ("count", asked.Items.Length)), asked.Items) with
        {
            Rows = [.. asked.Items.Select(item => asked.Speech.Row(item) with { Detail = Snippets.Around(item, asked.Understood.TopicWords) })],
        };
}
