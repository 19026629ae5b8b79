using Duban.Dialogs;
using Duban.Dialogs.Answering;
using Duban.Plans;

namespace Duban.Bot.Verbs;

/// <summary>Answers questions one after the other; those of one conversation share its context. Nothing is stored.</summary>
internal sealed class QuestionTalks(Facts facts, DateOnly today)
{
    private readonly Dictionary<string, Conversation> conversations = [];

    /// <summary>What the chat would answer.</summary>
    public Answer Answer(QuestionJson question)
    {
        var before = question.Conversation is { } key ? conversations.GetValueOrDefault(key, Conversation.New) : Conversation.New;
        var message = new Message { Text = question.Text ?? "", Speaker = question.As ?? "", Officer = question.As, Channel = Message.Asking, IsGroup = question.Group ?? false };
        var turn = Turn.Run(facts, before, message, today);
        if (question.Conversation is { } talk) conversations[talk] = turn.Conversation;
        return turn.Answer;
    }
}
