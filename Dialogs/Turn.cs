using Duban.Dialogs.Acts;
using Duban.Dialogs.Answering;
using Duban.Dialogs.Feedback;
using Duban.Dialogs.Intake;
using Duban.Dialogs.People;
using Duban.Dialogs.Understanding;
using Duban.Plans;

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
        var settled = SecretText.Refuse(message, utterance) ?? (message.Card is null ? Aside(facts, message, utterance, focus, today, waiting) : null);
        if (settled is not null) return new TurnResult(conversation, [settled.Answer.ToReply()], settled.Answer) { Changes = settled.Changes };
        if (!facts.HasPlan) return NoPlan(conversation, utterance.Language);
        return new WorkTalk(new Work(facts, message, today, utterance.Language), conversation, focus, utterance, waiting).Run();
    }

    /// <summary>What the bot says when somebody comes in: who it is, what it knows, what can be asked; in a demonstration also its fixed day.</summary>
    public static Reply Welcome(Facts facts, string? locale, DateOnly today, bool isDemo)
    {
        var language = Wording.Texts.In(locale).Language;
        var answer = Answerer.Answer(facts, new Understood { Intent = Intent.Greeting, Language = language }, today);
        var speech = new Speech(facts, language);
        return (isDemo ? answer.And("\n" + speech.Texts.Say("greeting.demo", ("today", speech.Date(today)))) : answer).ToReply();
    }

    // A card's 确认 is meant for the card, whatever else waits for one.
    private static DialogResult? Aside(Facts facts, Message message, Utterance utterance, Focus focus, DateOnly today, Waiting? waiting) =>
        IntakeDialog.Run(facts, waiting?.Draft, message, utterance, today)
            ?? FeedbackDialog.Run(facts, waiting, focus.LastAsked, message, utterance)
            ?? PeopleDialog.Run(facts, message, utterance, today);

    private static TurnResult NoPlan(Conversation conversation, string language)
    {
        var answer = new Answer { Intent = Intent.OutOfScope, Text = Wording.Texts.In(language)["noPlan"], Language = language };
        return new TurnResult(conversation, [answer.ToReply()], answer);
    }
}
