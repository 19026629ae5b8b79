using System.Collections.Immutable;
using System.Globalization;
using Duban.Dialogs.Acts;
using Duban.Dialogs.Cards;
using Duban.Plans.Progress;

namespace Duban.Dialogs.Answering;

/// <summary>Questions about progress, from the lines as they stand; while nothing was reported it says so.</summary>
internal static class ProgressAnswers
{
    public static Answer Item(Asked asked)
    {
        ItemStanding[] all = [.. asked.Items.Select(asked.Standings.Of)];
        var text = string.Join('\n', all.Select(at => Recorded.On(at) ? Said(asked, at) : asked.Texts.Say("progress.item", ("item", asked.Speech.Item(at.Item)))));
        return asked.About(asked.Items, text) with { Card = all is [var only] && Recorded.On(only) ? CardOf(asked, only) : null };
    }

    public static Answer Unit(Asked asked)
    {
        var units = asked.Understood.Units;
        var text = string.Join('\n', units.Select(unit => UnitProgress.Of(asked, unit) ?? asked.Texts.Say(
            "progress.unit", ("unit", asked.Speech.Unit(unit.Name)), ("count", Reaching.Naming(asked.Facts, unit).Length))));
        return asked.About([], text) with { Units = [.. units.Select(unit => unit.Name)] };
    }

    public static Answer Overall(Asked asked) => asked.About([], OverallProgress.Of(asked) ?? asked.Texts.Say("progress.all", ("count", asked.Plan.Items.Length)));

    /// <summary>The lines whose last report names a difficulty.</summary>
    public static Answer Blocked(Asked asked)
    {
        Standing[] stuck = [.. asked.Standings.Lines.Where(at => at is { Matter.State: Open, Difficulty: not null })];
        if (stuck.Length == 0) return asked.About([], asked.Texts["blocked.none"]);
        var lines = stuck.Select(at => asked.Texts.Say(
            "blocked.line",
            ("item", asked.Speech.Item(at.Item)), ("unit", asked.Speech.Unit(at.Unit.PrintedName)), ("difficulty", at.Difficulty),
            ("help", at.Line.Last!.Help is { } help ? asked.Texts.Say("blocked.help", ("help", help)) : "")));
        return asked.About(stuck.Select(at => at.Item).Distinct(), string.Join('\n', [asked.Texts.Say("blocked", ("count", stuck.Length)), .. lines]));
    }

    public static Answer History(Asked asked) => AboutThem(
        asked, asked.Facts.Board.Sequence == 0 ? asked.Texts["history.none"] : asked.Items.IsEmpty && asked.Understood.Units.IsEmpty ? asked.Texts["history.which"] : asked.Texts["history.noneHere"]);

    public static Answer CheckIn(Asked asked) => asked.About(asked.Items, asked.Items.IsEmpty
        ? asked.Texts["checkIn.which"]
        : asked.Texts.Say("checkIn.closed", ("item", asked.Speech.Items(asked.Items)))) with { Value = asked.Understood.Percent };

    public static Answer Remind(Asked asked)
    {
        var who = asked.Understood.Units.IsEmpty ? asked.Texts["remind.them"] : asked.Speech.Units(asked.Understood.Units.Select(unit => unit.Name));
        return AboutThem(asked, asked.Texts.Say("remind.closed", ("who", who)));
    }

    public static Answer Report(Asked asked) => asked.About([], asked.Texts["report.closed"]) with { Suggestions = [asked.Texts["says.all"]] };

    private static Answer AboutThem(Asked asked, string text) =>
        asked.About(asked.Items, text) with { Units = [.. asked.Understood.Units.Select(unit => unit.Name)] };

    private static IEnumerable<Standing> LinesOf(Asked asked, ItemStanding at)
    {
        var named = asked.Understood.Units.Select(unit => unit.Name).ToImmutableHashSet();
        return at.Lines.Any(line => named.Contains(line.Unit.PrintedName)) ? at.Lines.Where(line => named.Contains(line.Unit.PrintedName)) : at.Lines;
    }

    private static string Head(Asked asked, ItemStanding at) => asked.Texts.Say(
        "progress.of", ("item", asked.Speech.Item(at.Item)), ("state", asked.Texts["state." + at.State]), ("percent", at.Percent is { } percent ? asked.Texts.Say("progress.percentToo", ("percent", percent)) : ""));

    private static string Said(Asked asked, ItemStanding at) =>
        asked.Speech.IsBrief ? Head(asked, at) : string.Join('\n', [Head(asked, at), .. LinesOf(asked, at).Select(line => LineWords.Of(asked.Speech, line))]);

    private static Card CardOf(Asked asked, ItemStanding at) => new()
    {
        Title = asked.Speech.Item(at.Item),
        Subtitle = Head(asked, at),
        Rows = [.. LinesOf(asked, at).Select(line => new CardRow(LampSpeech.Colour(asked.Speech, line.Lamp), asked.Speech.Unit(line.Unit.PrintedName), null, LineWords.Details(asked.Speech, line)))],
        Source = asked.Speech.Source(at.Item),
        Buttons = [new CardButton(asked.Texts["button.history"], asked.Texts.Say("history.says.first", ("number", at.Item.Number.ToString(CultureInfo.InvariantCulture))))],
    };
}
