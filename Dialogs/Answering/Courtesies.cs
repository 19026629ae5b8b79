using Duban.Dialogs.Understanding;

namespace Duban.Dialogs.Answering;

/// <summary>Greeting, thanks, help, and the kind refusals: asking back, not found, out of scope.</summary>
internal static class Courtesies
{
    public static Answer Greeting(Asked asked) => Plain(asked, asked.Texts.Say("greeting", ("title", asked.Plan.Title))) with { Suggestions = Starters.Of(asked.Speech) };

    public static Answer Thanks(Asked asked) => Plain(asked, asked.Texts["thanks"]);

    public static Answer Help(Asked asked) => Plain(asked, asked.Texts.Say("help", ("title", asked.Plan.Title))) with { Suggestions = Starters.Of(asked.Speech) };

    public static Answer Cancel(Asked asked) => Plain(asked, asked.Texts["cancel"]);

    public static Answer OutOfScope(Asked asked) =>
        Plain(asked, asked.Texts.Say("outOfScope", ("title", asked.Plan.Title))) with { Suggestions = Starters.Of(asked.Speech) };

    /// <summary>Asks back; with candidates to click where the words point to some.</summary>
    public static Answer Clarify(Asked asked)
    {
        if (!asked.Items.IsEmpty) return Candidates(asked);
        var text = asked.Understood.Pending switch
        {
            Intent.ItemsLed or Intent.ItemsOfUnit or Intent.UnitProgress or Intent.CountItems => asked.Texts["clarify.unit"],
            Intent.CommonItems => asked.Texts["clarify.units"],
            null => asked.Texts.Say("clarify.open", ("example", Example(asked))),
            _ => asked.Texts.Say("clarify.item", ("example", Example(asked))),
        };
        return asked.About(Intent.Clarify, [], text) with { Suggestions = [.. Candidates(asked.Understood.Pending, asked)] };
    }

    /// <summary>What to click: questions where all is open, units where one is missing.</summary>
    private static IEnumerable<string> Candidates(Intent? pending, Asked asked) => pending switch
    {
        null => Starters.Of(asked.Speech),
        Intent.ItemsLed or Intent.ItemsOfUnit or Intent.UnitProgress or Intent.CountItems => UnitGuesses.Busiest(asked.Plan),
        _ => [],
    };

    public static Answer NoSuchItem(Asked asked) =>
        NoSuchItem(asked, "notFound.item", string.Join(asked.Texts["items.join"], asked.Understood.Items));

    public static Answer NotFound(Asked asked)
    {
        if (asked.Understood.BadNumber is { } bad) return NoSuchItem(asked, "notFound.bad", bad);
        if (asked.Understood.Elsewhere is { } elsewhere) return asked.About(Intent.NotFound, [], asked.Texts.Say("notFound.elsewhere", ("said", elsewhere), ("title", asked.Plan.Title))) with { Suggestions = [asked.Texts["says.all"]] };
        var name = asked.Understood.Topic ?? "";
        if (asked.Understood.Pending is not null) return asked.About(Intent.NotFound, [], asked.Texts.Say("notFound.topic", ("topic", name))) with { Suggestions = [asked.Texts["says.all"]] };
        string[] alike = [.. UnitGuesses.Like(asked.Plan, name).Take(2)];
        return asked.About(Intent.NotFound, [], asked.Texts.Say("notFound.unit", ("unit", name), ("count", UnitGuesses.Count(asked.Plan)))) with
        {
            Suggestions = [.. alike.Select(unit => asked.Texts.Say("says.unitItems", ("unit", asked.Speech.UnitToAsk(unit)))), asked.Texts["says.all"]],
        };
    }

    private static Answer NoSuchItem(Asked asked, string key, string number)
    {
        var items = asked.Plan.Items;
        var text = items.IsEmpty
            ? asked.Texts["notFound.noItems"]
            : asked.Texts.Say(key, ("number", number), ("count", items.Length), ("first", items[0].Number), ("last", items[^1].Number));
        return asked.About(Intent.NotFound, [], text) with { Suggestions = [asked.Texts["says.all"]] };
    }

    private static Answer Candidates(Asked asked)
    {
        var text = asked.Texts.Say("clarify.items", ("items", asked.Speech.Items(asked.Items)));
        return asked.About(Intent.Clarify, asked.Items, text) with
        {
            Suggestions = [.. asked.Items.Select(item => asked.Texts.Say("says.item", ("number", item.Number)))],
            Card = ItemCards.List(asked.Speech, asked.Understood.Topic ?? asked.Plan.Title, null, asked.Items),
        };
    }

    private static int Example(Asked asked) => asked.Plan.Items is [var first, ..] ? first.Number : 1;

    private static Answer Plain(Asked asked, string text) => asked.About([], text);
}
