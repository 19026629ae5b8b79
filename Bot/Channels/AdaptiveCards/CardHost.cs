namespace Duban.Bot.Channels.AdaptiveCards;

/// <summary>Where a card is shown; the hosts differ in how a press becomes a message of the user.</summary>
public enum CardHost
{
    /// <summary>Microsoft's Web Chat: a press whose data is a text sends that text, visibly.</summary>
    WebChat,

    /// <summary>Microsoft Teams: a press sends messageBack, with the text visible.</summary>
    Teams,
}
