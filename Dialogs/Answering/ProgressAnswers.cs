namespace Duban.Dialogs.Answering;

/// <summary>Questions about progress while no check-in has been received, and wishes the bot cannot fulfil yet: it says so.</summary>
internal static class ProgressAnswers
{
    public static Answer Item(Asked asked) =>
        asked.About(asked.Items, string.Join('\n', asked.Items.Select(item => asked.Texts.Say("progress.item", ("item", asked.Speech.Item(item))))));

    public static Answer Unit(Asked asked)
    {
        var units = asked.Understood.Units;
        var text = string.Join('\n', units.Select(unit => asked.Texts.Say(
            "progress.unit", ("unit", asked.Speech.Unit(unit.Name)), ("count", Reaching.Naming(asked.Facts, unit).Length))));
        return asked.About([], text) with { Units = [.. units.Select(unit => unit.Name)] };
    }

    public static Answer Overall(Asked asked) => asked.About([], asked.Texts.Say("progress.all", ("count", asked.Plan.Items.Length)));

    public static Answer Blocked(Asked asked) => asked.About([], asked.Texts["blocked.none"]);

    public static Answer History(Asked asked) => AboutThem(asked, asked.Texts["history.none"]);

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
}
