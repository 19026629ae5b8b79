namespace Duban.Bot.Channels.BotFramework;

/// <summary>What the endpoint logs.</summary>
internal static partial class Log
{
    [LoggerMessage(1030, LogLevel.Information, "A turn takes long; the channel got its acknowledgement, the answer follows")]
    public static partial void TurnGoesOn(ILogger logger);

    [LoggerMessage(1032, LogLevel.Warning, "An answer could not be sent, nor an apology; the channel is asked to deliver the message again")]
    public static partial void ChannelUnreachable(ILogger logger, Exception error);

    [LoggerMessage(1033, LogLevel.Warning, "The channel refuses what is sent to conversation {Conversation}; the message stays unanswered")]
    public static partial void ChannelRefuses(ILogger logger, Exception error, string? conversation);

    [LoggerMessage(1031, LogLevel.Error, "A turn failed after it was acknowledged")]
    public static partial void LateTurnFailed(ILogger logger, Exception error);
}
