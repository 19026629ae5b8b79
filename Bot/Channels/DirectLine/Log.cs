namespace Duban.Bot.Channels.DirectLine;

/// <summary>The log messages of the Direct Line server and its page.</summary>
internal static partial class Log
{
    [LoggerMessage(3001, LogLevel.Information, "{Count} activities were left unanswered by the last process; their turns run now")]
    public static partial void TurnsResumed(ILogger logger, int count);

    [LoggerMessage(3002, LogLevel.Error, "The turn of activity {Activity} failed; the user got an apology")]
    public static partial void TurnFailed(ILogger logger, Exception exception, string activity);

    [LoggerMessage(3003, LogLevel.Error, "The turn of activity {Sequence} in conversation {Conversation} failed, apology and all")]
    public static partial void TurnLost(ILogger logger, Exception exception, string conversation, long sequence);

    [LoggerMessage(3004, LogLevel.Error, "{Method} {Path} failed")]
    public static partial void RequestFailed(ILogger logger, Exception exception, string method, string path);

    [LoggerMessage(3005, LogLevel.Warning, "{Method} {Path} was refused: pages of {Origin} are not trusted (DirectLine:TrustedOrigins)")]
    public static partial void OriginRefused(ILogger logger, string method, string path, string origin);

    [LoggerMessage(3006, LogLevel.Warning, "The chat page is served without Web Chat: lib/webchat.js is missing; build where Node.js with npm is installed")]
    public static partial void WebChatMissing(ILogger logger);

    [LoggerMessage(3007, LogLevel.Warning, "The turn of activity {Sequence} in conversation {Conversation} ran but was not noted; the next start runs it again, and its replies are shown once")]
    public static partial void TurnNotSettled(ILogger logger, Exception exception, string conversation, long sequence);
}
