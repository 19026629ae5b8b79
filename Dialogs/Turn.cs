using System.Collections.Immutable;
using Duban.Dialogs.Acts;
using Duban.Dialogs.Answering;
using Duban.Dialogs.CheckIns;
using Duban.Dialogs.Feedback;
using Duban.Dialogs.Intake;
using Duban.Dialogs.People;
using Duban.Dialogs.Understanding;
using Duban.Plans;
using Duban.Plans.Progress;

namespace Duban.Dialogs;

/// <summary>One step of a conversation, a pure function: (facts, conversation, message, today) → (conversation, replies, answer, changes).</summary>
public static class Turn
{
    /// <summary>Runs the turn.</summary>
    /// <param name="facts">All that is known.</param>
    /// <param name="conversation">What was said before.</param>
    /// <param name="message">What is said now.</param>
    /// <param name="today">The office's day.</param>
    /// <param name="waiting">What lies with the stores for the speaker; null where nothing is stored, and for who is no supervisor.</param>
    public static TurnResult Run(Facts facts, Conversation conversation, Message message, DateOnly today, Waiting? waiting = null)
    {
        var cleaned = Normaliser.Clean(message.Text, conversation.Language ?? Wording.Texts.In(message.Locale).Language);
        var utterance = SecondLook.InLanguageOf(message.Opinion, cleaned);
        var focus = conversation.FocusOf(message.Speaker, message.At);
        var settled = SecretText.Refuse(message, utterance) ?? IntakeDialog.Run(facts, waiting?.Draft, message, utterance, today) ?? FeedbackDialog.Run(facts, waiting, focus.LastAsked, message, utterance)
            ?? PeopleDialog.Run(facts, message, utterance, today);
        if (settled is not null) return new TurnResult(conversation, [ToReply(settled.Answer)], settled.Answer) { Changes = settled.Changes };
        if (!facts.HasPlan) return NoPlan(conversation, utterance.Language);
        var work = new Work(facts, message, today, utterance.Language);
        var (forms, begun) = (conversation.FormsOf(message.Speaker, message.At), conversation.ActOf(message.Speaker, message.At));
        // An act was begun after the check-in that is open, so 确认 and 取消 speak of it.
        if (begun is null && Commanded(work, conversation, forms, utterance, focus) is { } command) return command;
        if (ActsDialog.Run(work, focus, begun, utterance, isReporting: !forms.IsEmpty) is { } act) return Acted(conversation, message, focus, begun, act);
        if (begun is not null && Commanded(work, conversation, forms, utterance, focus) is { } late) return late;
        var first = Understander.Understand(facts, focus, utterance, today, UnitOf(facts, message.Officer));
        var understood = SecondLook.At(message.Opinion, facts, first, utterance);
        var step = message.Files.IsEmpty || message.Text.Trim().Length > 0 ? CheckInDialog.Report(work, forms.FirstOrDefault(), utterance, understood) : null;
        if (!message.Files.IsEmpty) step = EvidenceTaking.Take(work, forms, step);
        if (step is not null)
            return Stepped(work, conversation, forms, step, FocusAfter.Answer(focus, understood with { Intent = Intent.CheckIn }, step.Result.Answer) with { At = message.At }) with { Doubt = Doubt.PersonalData };
        var answer = Reminded(Answered(work, understood, waiting?.History, utterance), OpenForms.Reminder(work, forms) + ActsDialog.Reminder(work, begun));
        var next = FocusAfter.Answer(focus, understood, answer) with { At = message.At, LastAsked = LastAsked.Of(facts, message, utterance, focus.LastAsked, answer) };
        return new TurnResult(conversation.With(message.Speaker, next, utterance.Language), [ToReply(answer)], answer)
        {
            Doubt = understood.Doubt,
            Wish = waiting?.History is null ? HistoryWish.Of(facts, understood, answer) : null,
        };
    }

    /// <summary>What the bot says when somebody comes in: who it is, what it knows, what can be asked; in a demonstration also its fixed day.</summary>
    public static Reply Welcome(Facts facts, string? locale, DateOnly today, bool isDemo)
    {
        var language = Wording.Texts.In(locale).Language;
        var answer = Answerer.Answer(facts, new Understood { Intent = Intent.Greeting, Language = language }, today);
        var speech = new Speech(facts, language);
        return ToReply(isDemo ? answer with { Text = answer.Text + "\n" + speech.Texts.Say("greeting.demo", ("today", speech.Date(today))) } : answer);
    }

    /// <summary>An act moves the talk to its item; a list in between leaves what was begun.</summary>
    private static TurnResult Acted(Conversation conversation, Message message, Focus focus, PendingAct? begun, ActResult act)
    {
        var next = focus with { Items = act.Answer.Items.Length == 1 ? act.Answer.Items : focus.Items, At = message.At };
        var after = conversation.With(message.Speaker, next, act.Answer.Language).WithAct(message.Speaker, act.KeepsBegun ? begun : act.Pending);
        return new TurnResult(after, [ToReply(act.Answer)], act.Answer) { Changes = act.Changes };
    }

    private static Answer Answered(Work work, Understood understood, ImmutableArray<LogEntry>? history, Utterance utterance)
    {
        var answer = Answerer.Answer(work.Facts, understood, work.Today);
        return answer.Intent == Intent.CheckInHistory && history is { IsEmpty: false } entries
            ? HistoryAnswers.Of(new Asked(work.Facts, understood, work.Today), answer, entries, work.Message.IsGroup, utterance.Text)
            : answer;
    }

    private static TurnResult? Commanded(Work work, Conversation conversation, ImmutableArray<CheckInForm> forms, Utterance utterance, Focus focus) =>
        forms is [var open, ..] && CheckInDialog.Command(work, open, utterance) is { } step ? Stepped(work, conversation, forms, WithFiles(work, forms, step), focus with { At = work.Message.At }) : null;

    // Files that come with 确认提交 are looked at before anything is stored: the card shows them, to be confirmed.
    private static FormStep WithFiles(Work work, ImmutableArray<CheckInForm> forms, FormStep step) =>
        work.Message.Files.IsEmpty ? step : EvidenceTaking.Take(work, forms, step.Form is null ? null : step);

    private static TurnResult Stepped(Work work, Conversation conversation, ImmutableArray<CheckInForm> forms, FormStep step, Focus focus)
    {
        var left = OpenForms.After(forms, step);
        // A check-in that waited comes up again once the other one is out of the way.
        var answer = step.Form is null && !step.IsNew ? Reminded(step.Result.Answer, OpenForms.Reminder(work, left)) : step.Result.Answer;
        var next = conversation.With(work.Message.Speaker, focus, work.Texts.Language).WithForms(work.Message.Speaker, left).WithAct(work.Message.Speaker, null);
        return new TurnResult(next, [.. step.Cards, ToReply(answer)], answer) { Changes = step.Result.Changes };
    }

    private static Answer Reminded(Answer answer, string reminder) =>
        reminder.Length == 0 ? answer : answer with { Text = answer.Text + reminder, Brief = answer.Brief is { } brief ? brief + reminder : null };

    private static TurnResult NoPlan(Conversation conversation, string language)
    {
        var answer = new Answer { Intent = Intent.OutOfScope, Text = Wording.Texts.In(language)["noPlan"], Language = language };
        return new TurnResult(conversation, [ToReply(answer)], answer);
    }

    private static NamedUnit? UnitOf(Facts facts, string? officer) =>
        facts.FindOfficer(officer)?.Unit is { } unit ? NamedUnit.Of(unit, facts) : null;

    private static Reply ToReply(Answer answer) =>
        new() { Text = answer.Text, Brief = answer.Brief, Card = answer.Card, Key = answer.Key, Suggestions = answer.Suggestions, Language = answer.Language };
}
