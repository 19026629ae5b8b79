namespace Microsoft.Bot.Schema;

/// <summary>Reasons for the end of a conversation.</summary>
public static class EndOfConversationCodes
{
    /// <summary>The value <c>unknown</c>.</summary>
    public const string Unknown = "unknown";

    /// <summary>The value <c>completedSuccessfully</c>.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>The value <c>userCancelled</c>.</summary>
    public const string UserCancelled = "userCancelled";

    /// <summary>The value <c>botTimedOut</c>.</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>The value <c>botIssuedInvalidMessage</c>.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>The value <c>channelFailed</c>.</summary>
    public const string ChannelFailed = "channelFailed";
}
