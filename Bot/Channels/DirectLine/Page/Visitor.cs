namespace Duban.Bot.Channels.DirectLine.Page;

/// <summary>A browser that has chatted here: its user and the conversation it is in.</summary>
internal sealed record Visitor(string User, string Conversation)
{
    public static Visitor New() => new(Ids.NewUser(), Ids.NewConversation());

    public Visitor InNewConversation() => this with { Conversation = Ids.NewConversation() };
}
