using Duban.Dialogs.Acts;
using Duban.Plans;
using Duban.Plans.Progress;

namespace Duban.Dialogs.Answering;

/// <summary>A unit's line in a sentence: state, percent, the last report, what comes next, what holds it up, the limit, the lamp.</summary>
internal static class LineWords
{
    /// <summary>县司法局（牵头单位）：办理中，完成60%，….</summary>
    public static string Of(Speech speech, Standing at) =>
        speech.Texts.Say("progress.line", ("unit", speech.Unit(at.Unit.PrintedName)), ("role", speech.Role(at.Role)), ("details", Details(speech, at)));

    /// <summary>The same without the unit.</summary>
    public static string Details(Speech speech, Standing at) => string.Join(speech.Texts["history.join"], Parts(speech, at).Where(part => part.Length > 0));

    /// <summary>期限, with later dates granted: 原定…，延至….</summary>
    public static string Limit(Speech speech, Standing at) => (at.Limit, at.Line.ExtendedTo) switch
    {
        (null, _) => "",
        ({ } limit, null) => speech.Texts.Say("progress.limit", ("date", speech.Date(limit))),
        ({ } limit, _) => speech.Texts.Say("progress.extended", ("old", Original(speech, at.Item)), ("date", speech.Date(limit))),
    };

    private static string Original(Speech speech, PlanItem item) => item.Deadlines.Max(deadline => deadline.Due) is { } due ? speech.Date(due) : speech.Texts["act.noLimit"];

    private static IEnumerable<string> Parts(Speech speech, Standing at)
    {
        var (texts, last) = (speech.Texts, at.Line.Last);
        yield return texts["state." + at.Line.State.Name];
        if (at.Percent is { } percent) yield return texts.Say("progress.percent", ("percent", percent));
        if (at.Line.State.IsOpen && last?.Stage is { } stage) yield return texts.Say("progress.stage", ("stage", stage));
        if (last is not null) yield return texts.Say("progress.last", ("date", speech.Date(last.Day)), ("period", speech.Period(last.Period)), ("words", last.IsNoProgress ? texts.Say("progress.noProgress", ("reason", last.NoProgressReason)) : last.Progress));
        if (last is { IsLate: true }) yield return texts["progress.late"];
        if (at.Difficulty is { } difficulty) yield return texts.Say("progress.difficulty", ("difficulty", difficulty));
        if (at.Line.State.IsOpen && last?.NextStep is { } next) yield return texts.Say("progress.next", ("next", next));
        yield return Limit(speech, at);
        yield return LampSpeech.Of(speech, at.Lamp);
    }
}
