using Duban.Dialogs.Answering;
using Duban.Dialogs.Understanding;
using Duban.Plans;

namespace Duban.Dialogs;

/// <summary>One step of a conversation, a pure function: (facts, conversation, message, today) → (conversation, replies, answer).</summary>
public static class Turn
{
    /// <summary>Runs the turn.</summary>
    public static TurnResult Run(Facts facts, Conversation conversation, Message message, DateOnly today)
    {
        var utterance = Normaliser.Clean(message.Text, conversation.Language ?? Wording.Texts.In(message.Locale).Language);
        var focus = conversation.FocusOf(message.Speaker, message.At);
        var understood = Understander.Understand(facts, focus, utterance, today, UnitOf(facts, message.Officer));
        var answer = Answerer.Answer(facts, understood, today);
        var next = FocusAfter.Answer(focus, understood, answer) with { At = message.At };
        return new TurnResult(conversation.With(message.Speaker, next, utterance.Language), [ToReply(answer)], answer);
    }

    /// <summary>What the bot says when somebody comes in: who it is, what it knows, what can be asked; in a demonstration also its fixed day.</summary>
    public static Reply Welcome(Facts facts, string? locale, DateOnly today, bool isDemo)
    {
        var language = Wording.Texts.In(locale).Language;
        var answer = Answerer.Answer(facts, new Understood { Intent = Intent.Greeting, Language = language }, today);
        var speech = new Speech(facts, language);
        return ToReply(isDemo ? answer with { Text = answer.Text + "\n" + speech.Texts.Say("greeting.demo", ("today", speech.Date(today))) } : answer);
    }

    private static NamedUnit? UnitOf(Facts facts, string? officer) =>
        officer is not null && facts.Directory.FindOfficer(officer)?.Unit is { } unit ? NamedUnit.Of(unit, facts) : null;

    private static Reply ToReply(Answer answer) =>
        new() { Text = answer.Text, Brief = answer.Brief, Card = answer.Card, Suggestions = answer.Suggestions, Language = answer.Language };
}
