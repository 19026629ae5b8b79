using Duban.Dialogs.Acts;
using Duban.Dialogs.Answering;
using Duban.Dialogs.Understanding;
using Duban.Plans;
using Duban.Plans.Progress;

namespace Duban.Dialogs.CheckIns;

/// <summary>How a check-in begins: who may give it, for which item, and what the first sentence already says.</summary>
internal static class Opening
{
    /// <summary>Whether somebody whom the directory knows wants to report, on items that exist or on none yet.</summary>
    public static bool IsMeant(Work work, Understood understood) =>
        understood.Intent == Intent.CheckIn && work.Actor is not null && understood.Confidence >= Answerer.Threshold
        && (understood.Items.IsEmpty || understood.Items.Any(number => work.Facts.Plan.Item(number) is not null));

    /// <summary>Whether an officer says of an item of their unit what was done, whatever the words would ask from others: "13项卡在经费".</summary>
    public static bool LooksLikeAReport(Work work, Utterance utterance, Understood understood)
    {
        if (work.Unit is not { } unit || QuestionSigns.Asks(utterance.Text)) return false;
        var (text, number) = ItemHead.Of(utterance, understood);
        if (number is null || work.Facts.Plan.Item(number.Value) is not { } item || work.Standings.Find(item, unit) is null) return false;
        if (text.Length == 0) return understood.Intent != Intent.ItemProgress && CheckInWords.Start("opening", utterance.Text) is not null;
        var said = Reader(work).Read(text, []);
        return said is { Percent: not null } or { Stage: not null } or { IsNoProgress: true } or { Difficulty: not null } or { Next: not null } or { Help: not null } or { Expected: not null }
            || (said.Progress is { Length: > 3 } && Substance.Has(said) && !IsOnlyTheItem(text, item));
    }

    /// <summary>The reader of what is reported on the plan in force.</summary>
    public static ReportReader Reader(Work work) => new(work.Today, work.Facts.Plan.Year ?? work.Today.Year);

    /// <summary>Opens the form, or says kindly why not.</summary>
    public static FormStep Begin(Work work, Utterance utterance, Understood understood)
    {
        // The item said first comes first.
        int[] numbers = [.. ItemHead.Of(utterance, understood).Number is { } first ? understood.Intent == Intent.CheckIn ? ItemHead.Named(utterance.Text, understood).Where(number => number != first).Prepend(first) : [first] : ItemHead.Named(utterance.Text, understood)];
        PlanItem[] items = [.. numbers.Select(work.Facts.Plan.Item).OfType<PlanItem>()];
        if (work.Unit is null) return Refuse(work, understood, items, work.Texts["checkIn.noUnit"]);
        if (work.Message.IsGroup) return Refuse(work, understood, items, work.Texts["checkIn.inPrivate"]);
        if (items.Length == 0 && Open(work) is [var single]) items = [single.Item];
        if (items.Length == 0) return Which(work, understood);
        if (work.Standings.Find(items[0], work.Unit) is not { } at) return Refuse(work, understood, items, NotYours(work, items[0]));
        if (!IsOpen(work, at)) return Refuse(work, understood, items, NotOpen(work, at));
        return Opened(work, at, utterance, understood, items);
    }

    /// <summary>Whether the words go over to another item of the speaker's unit.</summary>
    public static bool SwitchesTo(Work work, Standing at, Utterance utterance, Understood understood) =>
        ItemHead.Of(utterance, understood).Number is { } number && number != at.Item.Number && work.Facts.Plan.Item(number) is { } item && work.Standings.Find(item, work.Unit!) is not null;

    /// <summary>Why nothing can be reported on a line now.</summary>
    public static string NotOpen(Work work, Standing at)
    {
        var state = at.Matter.State is Open ? at.Line.State.Name : at.Matter.State.Name;
        return work.Texts.Say("checkIn.notOpen", ("item", work.Speech.Item(at.Item)), ("unit", work.Speech.Unit(at.Unit.PrintedName)), ("state", work.Texts["state." + state]));
    }

    private static FormStep Opened(Work work, Standing at, Utterance utterance, Understood understood, PlanItem[] items)
    {
        var form = new CheckInForm { Item = work.Facts.MatterOf(at.Item).Item, Unit = at.Unit.Id, Before = Carried(at), Seen = at.Line.Last?.Revision ?? 0, At = work.Message.At };
        var desk = new Desk(work, at, form);
        var text = ItemHead.Of(utterance, understood).Text;
        var said = Reader(work).Read(text, []);
        var step = said.IsEmpty || IsOnlyTheItem(text, at.Item) ? Ask(desk) : Filled(desk, utterance, text);
        var others = items.Length > 1 ? work.Texts.Say("checkIn.others", ("numbers", string.Join(work.Texts["items.join"], items.Skip(1).Select(item => item.Number)))) : "";
        return step with { IsNew = true, Result = step.Result with { Answer = step.Result.Answer with { Text = step.Result.Answer.Text + others, Brief = step.Result.Answer.Brief is { } brief ? brief + others : null, Value = step.Result.Answer.Value ?? understood.Percent } } };
    }

    // 我来报第13项，补充：名单已附
    private static FormStep Filled(Desk desk, Utterance utterance, string text) =>
        FormReader.Read(new Utterance(text, Normaliser.Fold(text), utterance.Language)) is { Kind: FormRequestKind.Append, Value: { } more }
            ? CheckInDialog.Fill(desk, utterance.Original, more, isMore: true) : CheckInDialog.Fill(desk, utterance.Original, text);

    /// <summary>What of the last report still stands: after a return all of it, else what usually goes on.</summary>
    private static Draft Carried(Standing at) => at.Line.Last is not { } last ? Draft.Nothing
        : at.Line.Returned is not null ? new Draft
        {
            Progress = last.IsNoProgress ? null : last.Progress, Percent = last.Percent, Stage = last.Stage, Difficulty = last.Difficulty, Help = last.Help, Next = last.NextStep, Expected = last.Expected, Evidence = last.Evidence,
        }
        : new Draft { Difficulty = last.Difficulty, Next = null, Expected = last.Expected >= last.Day ? last.Expected : null };

    private static FormStep Ask(Desk desk)
    {
        var (work, at) = (desk.Work, desk.At);
        var begin = work.Texts.Say("checkIn.begin", ("item", work.Speech.Item(at.Item)), ("period", work.Speech.Period(at.Reporting)));
        var limit = at.Limit is { } day ? work.Texts.Say("checkIn.limitIs", ("day", work.Speech.Date(day))) : "";
        var before = at.Line.Last is { } last ? work.Texts.Say("checkIn.last", ("day", work.Speech.Date(last.Day)), ("what", last.IsNoProgress ? work.Texts.Say("checkIn.noProgress", ("reason", last.NoProgressReason)) : last.Progress)) : "";
        var returned = at.Line.Returned is { } note ? work.Texts.Say("checkIn.wasReturned", ("reason", note.Reason)) : "";
        var said = desk.Answered(begin + limit + returned + before);
        var answer = said.Answer with { Card = FormCard.ToFill(work, at, desk.Form), Brief = said.Answer.Text };
        return new FormStep(said with { Answer = answer }, desk.Form with { Asked = [Slot.Progress] });
    }

    private static bool IsOnlyTheItem(string text, PlanItem item) => item.Title.Length > 0 && Normaliser.Fold(text).Trim(' ', '“', '”', '"', '。') is { Length: > 1 } bare && Normaliser.Fold(item.Title).Contains(bare, StringComparison.Ordinal);

    private static FormStep Which(Work work, Understood understood)
    {
        var open = Open(work);
        if (open.Count == 0) return Refuse(work, understood, [], work.Texts.Say("checkIn.nothingOpen", ("unit", work.Speech.Unit(work.Unit!.PrintedName))));
        var answer = Answer(work, understood, [], work.Texts.Say("checkIn.whichItem", ("items", string.Join(work.Texts["items.join"], open.Select(at => work.Speech.Item(at.Item))))));
        return new FormStep(new DialogResult(answer with { Suggestions = [.. open.Take(6).Select(at => work.Texts.Say("checkIn.says.item", ("number", at.Item.Number)))] }), null) { IsNew = true };
    }

    /// <summary>Files came and there is no check-in to hang them on.</summary>
    public static FormStep AskWhichOfFiles(Work work)
    {
        var which = Which(work, new Understood { Intent = Intent.CheckIn, Language = work.Texts.Language });
        return which with { Result = which.Result with { Answer = which.Result.Answer with { Text = work.Texts["evidence.forWhich"] + which.Result.Answer.Text } } };
    }

    private static List<Standing> Open(Work work) => [.. work.Standings.Lines.Where(at => at.Unit.Id == work.Unit!.Id && IsOpen(work, at))];

    private static bool IsOpen(Work work, Standing at) => work.Decide(at, new Report(new CheckIn { Period = "" })).Refusal is null;

    private static string NotYours(Work work, PlanItem item)
    {
        var units = work.Speech.Units(item.Duties.Select(duty => duty.Name).Distinct());
        return work.Texts.Say("checkIn.notYours", ("item", work.Speech.Item(item)), ("unit", work.Speech.Unit(work.Unit!.PrintedName)), ("units", units));
    }

    private static FormStep Refuse(Work work, Understood understood, PlanItem[] items, string text) => new(new DialogResult(Answer(work, understood, items, text)), null) { IsNew = true };

    private static Answer Answer(Work work, Understood understood, PlanItem[] items, string text) => new()
    {
        Intent = Intent.CheckIn,
        Text = text,
        Items = [.. items.Select(item => item.Number).Order()],
        Units = work.Unit is { } unit ? [unit.PrintedName] : [],
        Value = understood.Percent,
        Source = items is [var only] ? only.Lines : null,
        Language = work.Texts.Language,
    };
}
