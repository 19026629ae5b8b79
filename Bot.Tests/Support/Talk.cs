using Duban.Dialogs;
using Duban.Dialogs.Answering;
using Duban.Plans;

namespace Duban.Bot.Tests.Support;

/// <summary>A conversation to talk in: each line is a turn, the answer comes back.</summary>
internal sealed class Talk(Facts? facts = null, bool isGroup = false)
{
    private Conversation conversation = Conversation.New;

    public DateTimeOffset Now { get; set; } = new(2021, 10, 11, 1, 0, 0, TimeSpan.Zero);

    public Answer Say(string text, string speaker = "", string? locale = null)
    {
        var message = new Message { Text = text, Speaker = speaker, Officer = speaker, IsGroup = isGroup, Locale = locale, At = Now };
        // Through JSON, as a stored conversation would.
        var turn = Turn.Run(facts ?? SeedFacts.Facts, Conversation.FromJson(conversation.ToJson()), message, SeedFacts.Today);
        conversation = turn.Conversation;
        return turn.Answer;
    }
}
