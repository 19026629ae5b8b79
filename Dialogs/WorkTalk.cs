using System.Collections.Immutable;
using Duban.Dialogs.Acts;
using Duban.Dialogs.Answering;
using Duban.Dialogs.CheckIns;
using Duban.Dialogs.Feedback;
using Duban.Dialogs.Understanding;

namespace Duban.Dialogs;

/// <summary>What is said of the plan and the work on it: acts, check-ins, questions, in that order; what was begun and waits answers first.</summary>
internal sealed class WorkTalk
{
    private readonly Work work;
    private readonly Conversation conversation;
    private readonly Focus focus;
    private readonly Utterance utterance;
    private readonly Waiting? waiting;
    private readonly ImmutableArray<CheckInForm> forms;
    private readonly PendingAct? begun;

    public WorkTalk(Work work, Conversation conversation, Focus focus, Utterance utterance, Waiting? waiting)
    {
        (this.work, this.conversation, this.focus, this.utterance, this.waiting) = (work, conversation, focus, utterance, waiting);
        var isOfForm = Desk.IsKey(Message.Card);
        forms = [.. conversation.FormsOf(Message.Speaker, Message.At).OrderByDescending(form => isOfForm && Desk.KeyOf(form) == Message.Card)];
        begun = isOfForm ? null : conversation.ActOf(Message.Speaker, Message.At);
    }

    private Message Message => work.Message;

    /// <summary>The turn.</summary>
    public TurnResult Run()
    {
        // An act was begun after the check-in that is open, so 确认 and 取消 speak of it.
        if (begun is null && Command() is { } command) return command;
        if (ActsDialog.Run(work, focus, begun, utterance, isReporting: !forms.IsEmpty) is { } act) return Acted(act);
        if (begun is not null && Command() is { } late) return late;
        var first = Understander.Understand(work.Facts, focus, utterance, work.Today, work.Officer?.Unit is { } unit ? NamedUnit.Of(unit, work.Facts) : null);
        var understood = SecondLook.At(Message.Opinion, work.Facts, first, utterance);
        return Report(understood) ?? Answer(understood);
    }

    /// <summary>An act moves the talk to its item; a list in between leaves what was begun.</summary>
    private TurnResult Acted(ActResult act)
    {
        var next = focus with { Items = act.Answer.Items.Length == 1 ? act.Answer.Items : focus.Items, At = Message.At };
        var after = conversation.With(Message.Speaker, next, act.Answer.Language).WithAct(Message.Speaker, act.KeepsBegun ? begun : act.Pending);
        return new TurnResult(after, [.. act.Cards, act.Answer.ToReply()], act.Answer) { Changes = act.Changes };
    }

    private TurnResult? Command() =>
        forms is [var open, ..] && CheckInDialog.Command(work, open, utterance) is { } step ? Stepped(WithFiles(step), focus) : null;

    // Files that come with 确认提交 are looked at before anything is stored: the card shows them, to be confirmed.
    private FormStep WithFiles(FormStep step) => Message.Files.IsEmpty ? step : EvidenceTaking.Take(work, forms, step.Form is null ? null : step);

    private TurnResult? Report(Understood understood)
    {
        var step = Message.Files.IsEmpty || Message.Text.Trim().Length > 0 ? CheckInDialog.Report(work, forms.FirstOrDefault(), utterance, understood) : null;
        if (!Message.Files.IsEmpty) step = EvidenceTaking.Take(work, forms, step);
        if (step is null) return null;
        var next = FocusAfter.Answer(focus, understood with { Intent = Intent.CheckIn }, step.Result.Answer);
        return Stepped(step, next) with { Doubt = Doubt.PersonalData };
    }

    private TurnResult Stepped(FormStep step, Focus next)
    {
        var left = OpenForms.After(forms, step);
        // A check-in that waited comes up again once the other one is out of the way.
        var answer = step.Form is null && !step.IsNew ? step.Result.Answer.And(OpenForms.Reminder(work, left)) : step.Result.Answer;
        var after = conversation.With(Message.Speaker, next with { At = Message.At }, work.Texts.Language).WithForms(Message.Speaker, left);
        // What is said on a card of its own leaves the act that waits elsewhere.
        if (Message.Card is null) after = after.WithAct(Message.Speaker, null);
        return new TurnResult(after, [.. step.Cards, answer.ToReply()], answer) { Changes = step.Result.Changes };
    }

    private TurnResult Answer(Understood understood)
    {
        var answer = Answered(understood).And(OpenForms.Reminder(work, forms) + ActsDialog.Reminder(work, begun));
        var next = FocusAfter.Answer(focus, understood, answer) with { At = Message.At, LastAsked = LastAsked.Of(work.Facts, Message, utterance, focus.LastAsked, answer) };
        return new TurnResult(conversation.With(Message.Speaker, next, utterance.Language), [answer.ToReply()], answer)
        {
            IsOnlyAnswer = true,
            Doubt = understood.Doubt,
            Wish = waiting?.History is null ? HistoryWish.Of(work.Facts, understood, answer) : null,
        };
    }

    private Answer Answered(Understood understood)
    {
        var answer = Answerer.Answer(work.Facts, understood, work.Today);
        return answer.Intent == Intent.CheckInHistory && waiting?.History is { IsEmpty: false } entries
            ? HistoryAnswers.Of(new Asked(work.Facts, understood, work.Today), answer, entries, Message.IsGroup, utterance.Text)
            : answer;
    }
}
