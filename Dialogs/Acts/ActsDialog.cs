using Duban.Dialogs.Understanding;
using Duban.Plans.Progress;
using Duban.Plans.Units;

namespace Duban.Dialogs.Acts;

/// <summary>The life cycle in words: 签收, 异议, 审签, 审核, 退回, 延期, 中止, 销号 and the rest, and the lists of what waits for the speaker.</summary>
internal sealed class ActsDialog
{
    private static readonly string[] InPublic = ["sign", "sign-all", "why", "how"];

    private readonly Work work;
    private readonly ActSpeech speech;
    private readonly int? focus;

    private ActsDialog(Work work, Focus focus) => (this.work, speech, this.focus) = (work, new ActSpeech(work), focus.Items is [var item] ? item : null);

    /// <summary>The answer; null where the message is no act, which leaves an act that was begun as it is.</summary>
    public static ActResult? Run(Work work, Focus focus, PendingAct? pending, Utterance utterance, bool isReporting = false)
    {
        if (!work.IsKept || !work.Facts.HasPlan) return null;
        var dialog = new ActsDialog(work, focus);
        var result = dialog.Begun(pending, utterance) ?? (ActReader.Read(utterance, work) is { } request && (!isReporting || IsClear(request)) ? dialog.Asked(request) : null) ?? dialog.GoOn(pending, utterance);
        return result is { Pending: { } open } ? result with { Pending = open with { At = work.Message.At } } : result;
    }

    /// <summary>What an act that was begun still lacks, to stand behind the answer to a question in between; empty for none.</summary>
    public static string Reminder(Work work, PendingAct? pending) => pending is null || work.Message.IsGroup ? "" : "\n" + work.Texts.Say(
        "act.still", ("act", work.Texts["act.name." + NameOf(pending.Key)]), ("what", work.Texts["act.lacks." + pending.Asks]));

    /// <summary>The question whether an act is to be done, once more; null where it is no longer possible.</summary>
    public static Answering.Answer? Again(Work work, PendingAct pending) =>
        new ActsDialog(work, Focus.None).Act(pending with { IsConfirmed = false }) is { Pending.Asks: "confirm" } again ? again.Answer : null;

    // While a check-in is being given, 恢复办理 may be its next step: an act then names its item.
    private static bool IsClear(ActRequest request) => !request.Items.IsEmpty || request.Key is "sign-all" or "mine" or "desk" or "head-desk" or "how";

    private static string NameOf(string key) => key switch { "agree" => "accept", "transfer-to" => "transfer", _ => key };

    /// <summary>What only answers the act that was begun: yes and no.</summary>
    private ActResult? Begun(PendingAct? pending, Utterance utterance)
    {
        if (pending is null) return null;
        if (ActWords.Is("cancel", utterance.Text))
            return speech.Say([], work.Texts.Say("act.cancelled", ("act", speech.Name(NameOf(pending.Key)))), [], []) with { Cards = [.. Cancelled(pending)] };
        return pending.Asks == "confirm" && ActWords.Is("confirm", utterance.Text) ? Act(pending with { IsConfirmed = true }) : null;
    }

    private IEnumerable<Reply> Cancelled(PendingAct pending) =>
        pending is { Asks: "confirm", Item: { } number } && work.Facts.Plan.Item(number) is { } item ? [speech.Closed(item, pending, work.Texts["act.card.cancelled"])] : [];

    private ActResult? Asked(ActRequest request)
    {
        if (work.Message.IsGroup && !InPublic.Contains(request.Key)) return speech.Say([], work.Texts["act.private"], [], []);
        if (request.Items.FirstOrDefault(number => work.Facts.Plan.Item(number) is null) is > 0 and var missing)
            return speech.Say([], work.Texts.Say("act.noItem", ("number", missing), ("count", work.Facts.Plan.Items.Length)), [], []);
        return request.Key switch
        {
            "sign-all" => new SignAll(work, speech).Run([]),
            "sign" when request.Items.Length > 1 => new SignAll(work, speech).Run(request.Items),
            "want-signing" or "drop-signing" => new SigningWish(work, speech).Run(request, request.Key == "want-signing"),
            "mine" or "desk" or "head-desk" => new WorkDesk(work, speech).Run(request.Key) with { KeepsBegun = true },
            "review" => new ReportCard(work, speech).Run(request, focus) is { } card ? card with { KeepsBegun = true } : null,
            "why" => new WhyLamp(work, speech).Run(request, focus) is { } lamps ? lamps with { KeepsBegun = true } : null,
            "how" => How(request) is { } way ? way with { KeepsBegun = true } : null,
            _ when request.Items.Length > 1 => speech.Say([.. request.Items], work.Texts["act.oneByOne"], [], []),
            _ => Act(PendingAct.Of(request)),
        };
    }

    /// <summary>Who does it, and how it is said, by an example of the plan.</summary>
    private ActResult? How(ActRequest request)
    {
        var name = request.Reason switch { "agree" => "accept", "transfer-to" => "transfer", "sign-all" => "sign", var key => key! };
        if (!ActMaker.Doers.TryGetValue(name, out var doer) || (work.Standings.Lines.FirstOrDefault(at => request.Items.Contains(at.Item.Number)) ?? work.Standings.Lines.FirstOrDefault()) is not { } at) return null;
        var who = work.Texts.Say("doer." + doer, ("unit", work.Texts["act.thatUnit"]));
        return speech.Say([], work.Texts.Say("act.how", ("act", speech.Name(name)), ("who", who), ("says", speech.Button(name, at).Says)), [], []);
    }

    private ActResult? GoOn(PendingAct? pending, Utterance utterance)
    {
        if (pending is null || utterance.Text.AsSpan().IndexOfAny('?', '？') >= 0 || ActWords.Match("question", utterance.Text).Success) return null;
        if (work.Message.IsGroup) return null;
        var reading = work.Read(utterance.Text);
        var unit = reading.Marks.Select(mark => mark.Value).OfType<Unit>().FirstOrDefault();
        var number = reading.Marks.Where(mark => mark.Tag is Tags.Number or Tags.LoneNumber).SelectMany(mark => (int[])mark.Value!).FirstOrDefault();
        return pending.Asks switch
        {
            "item" when number > 0 => Act(pending with { Item = number }),
            "unit" when unit is not null => Act(pending with { Unit = unit.Id }),
            "to" when unit is not null => Act(pending with { To = unit.PrintedName }),
            "date" when ActDays.Of(reading, work.Today) is { } day => Act(pending with { Date = day }),
            "reason" when utterance.Text.Trim().Length > 1 && !reading.Tags.Contains(Tags.Percent) => Act(WithReason(pending, utterance)),
            _ => null,
        };
    }

    private PendingAct WithReason(PendingAct pending, Utterance utterance)
    {
        var said = ActTail.Into(new ActRequest(pending.Key), utterance.Original, utterance.Text, work);
        return pending with { Reason = said.Reason, Date = pending.Date ?? said.Date, To = pending.To ?? said.To };
    }

    private ActResult Act(PendingAct wish)
    {
        var item = (wish.Item ?? focus) is { } number ? work.Facts.Plan.Item(number) : null;
        var name = Meant(wish.Key, item);
        wish = wish with { Key = name };
        return ActMaker.IsOfItem(name) ? new MatterActs(work, speech).Run(wish, name, focus) : new LineActs(work, speech).Run(wish, name, FocusFor(wish, name));
    }

    /// <summary>同意 and 退回 mean another act for a head of a unit than for the supervision office; 回头看 another for a closed item than for an open one.</summary>
    private string Meant(string key, Plans.PlanItem? item) => (key, work.IsSupervisor) switch
    {
        ("transfer-to", _) => "transfer",
        ("agree", true) => IsOnlyExtension(item) ? "grant-extension" : "accept",
        ("agree", false) => HasExtensionToSign(item) ? "approve-extension" : "approve-report",
        ("approve-report", false) when HasExtensionToSign(item) => "approve-extension",
        ("return", false) => "send-back-report",
        ("grant-extension", false) => "approve-extension",
        ("ask-extension", true) => "grant-extension",
        ("reopen", _) when item is not null && work.Standings.Of(item).Matter.State is Plans.Progress.Open => "reopen-line",
        _ => key,
    };

    /// <summary>同意 where no report waits, but a later date does.</summary>
    private bool IsOnlyExtension(Plans.PlanItem? item)
    {
        var open = work.Standings.Lines.Where(at => item is null || at.Item.Number == item.Number).ToArray();
        return !open.Any(at => at.Line.State is AwaitingReview) && open.Any(at => at.Line.AskedExtension is not null);
    }

    private bool HasExtensionToSign(Plans.PlanItem? item) => work.Unit is { } unit && work.Standings.Lines
        .Where(at => at.Unit.Id == unit.Id && (item is null || at.Item.Number == item.Number) && at.Line.State is not AwaitingUnit).Any(at => at.Line.AskedExtension is { AwaitsUnit: true });

    /// <summary>The item of the talk counts where the act is possible there; else it is none.</summary>
    private int? FocusFor(PendingAct wish, string name) => wish.Item is null && focus is { } number && work.Facts.Plan.Item(number) is { } item
        && work.Standings.Of(item).Lines.Any(at => (work.Unit is null || at.Unit.Id == work.Unit.Id) && work.Decide(at, ActMaker.OfLine(name, wish, at, work.Facts, work.Today)).After is not null) ? number : null;
}
