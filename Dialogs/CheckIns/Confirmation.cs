using Duban.Plans.Progress;

namespace Duban.Dialogs.CheckIns;

/// <summary>A check-in is confirmed and stored; the same card then shows what became of it.</summary>
internal static class Confirmation
{
    /// <summary>Stores it, or says what still stands in the way.</summary>
    public static FormStep Confirm(Desk desk)
    {
        if (desk.Missing.Length > 0) return desk.Ask(Draft.Nothing, "checkIn.notYet");
        if (!desk.Form.IsWarned && !Substance.Has(desk.Form.Whole)) return desk.Summary(null);
        if (desk.Revision != desk.Form.Seen) return Overtaken(desk);
        if (!desk.Work.IsKept) return new FormStep(desk.Answered(desk.Texts["checkIn.notKept"]), null);
        var report = new Report(Of(desk));
        return desk.Work.Decide(desk.At, report) is { After: { } after } ? Stored(desk, report, after) : Refused(desk, report);
    }

    // A colleague of the unit was faster: what stands now is said, and only a second word replaces it.
    private static FormStep Overtaken(Desk desk)
    {
        var last = desk.At.Line.Last!;
        var what = last.IsNoProgress ? desk.Texts.Say("checkIn.noProgress", ("reason", last.NoProgressReason)) : $"{last.Percent}% {last.Progress}";
        return (desk with { Form = desk.Form with { Seen = desk.Revision } }).Say("checkIn.overtaken", ("number", desk.At.Item.Number), ("revision", last.Revision), ("what", what));
    }

    private static FormStep Stored(Desk desk, Report report, Line after)
    {
        var state = desk.Texts.Say(after.State is AwaitingUnit ? "checkIn.toUnit" : "checkIn.toReview", ("revision", after.Last!.Revision));
        var late = after.Last.IsLate ? desk.Texts["checkIn.late"] : "";
        var done = report.CheckIn.IsDone ? desk.Texts["checkIn.saysDone"] : "";
        var said = desk.Texts.Say("checkIn.stored", ("number", desk.At.Item.Number), ("period", desk.Work.Speech.Period(desk.At.Reporting)), ("state", state)) + late + done;
        return new FormStep(desk.Answered(said) with { Changes = [desk.Work.Record(desk.At, report)] }, null)
        {
            Cards = [desk.Update(FormCard.Stored(desk.Work, desk.At, desk.Form, state + late))],
        };
    }

    private static FormStep Refused(Desk desk, Report report) => desk.Work.Decide(desk.At, report).Refusal!.Kind switch
    {
        RefusalKind.SameAsBefore => desk.Say("checkIn.sameAsBefore"),
        _ => new FormStep(desk.Answered(Opening.NotOpen(desk.Work, desk.At)), null),
    };

    private static CheckIn Of(Desk desk)
    {
        var whole = desk.Form.Whole;
        return new CheckIn
        {
            Period = desk.At.Reporting.Key,
            Progress = whole.IsNoProgress ? "" : whole.Progress ?? "",
            Percent = whole.Percent ?? desk.At.Percent,
            Stage = Filled(whole.Stage),
            Difficulty = Filled(whole.Difficulty),
            Help = Filled(whole.Help),
            NextStep = Filled(whole.Next),
            Expected = whole.Expected,
            NoProgressReason = whole.IsNoProgress ? whole.Reason : null,
            Evidence = whole.Evidence,
            LacksSubstance = !Substance.Has(whole),
        };
    }

    private static string? Filled(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
