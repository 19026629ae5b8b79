namespace Duban.Bot.Turns;

/// <summary>What turns log.</summary>
internal static partial class Log
{
    [LoggerMessage(1001, LogLevel.Information, "Turn {Turn} was answered before; not answered again")]
    public static partial void Duplicate(ILogger logger, string turn);

    [LoggerMessage(1002, LogLevel.Information, "Conversation {Conversation} changed meanwhile; run again (attempt {Attempt})")]
    public static partial void Conflict(ILogger logger, string conversation, int attempt);

    [LoggerMessage(1003, LogLevel.Error, "A turn failed in conversation {Conversation}")]
    public static partial void Failed(ILogger logger, Exception error, string? conversation);

    [LoggerMessage(1004, LogLevel.Warning, "A post to /api/messages from {Address} was refused with {Status}")]
    public static partial void Refused(ILogger logger, int status, System.Net.IPAddress? address);

    [LoggerMessage(1008, LogLevel.Information, "{File} was confirmed as version {Version} by {Officer} and is in force")]
    public static partial void PlanAdopted(ILogger logger, string file, int version, string officer);

    [LoggerMessage(1009, LogLevel.Information, "Officer {Officer} marked an answer as wrong that was taken for {Intent}")]
    public static partial void AnswerMarked(ILogger logger, string officer, string intent);

    [LoggerMessage(1007, LogLevel.Warning, "Officer {Officer} sent something that is marked as secret; it was refused and not kept")]
    public static partial void SecretRefused(ILogger logger, string? officer);

    [LoggerMessage(1005, LogLevel.Information, "An activity of type {Type} from {Channel} is none of ours; ignored")]
    public static partial void UnknownActivity(ILogger logger, string type, string channel);

    [LoggerMessage(1006, LogLevel.Warning, "The file {File} of conversation {Conversation} could not be fetched: {Trouble} ({Detail}); the user was told")]
    public static partial void FileNotFetched(ILogger logger, string file, string? conversation, Files.FileTrouble trouble, string? detail);

    [LoggerMessage(1020, LogLevel.Information, "An account of {Channel} was bound to officer {Officer} by an invitation")]
    public static partial void AccountBound(ILogger logger, string channel, string officer);

    [LoggerMessage(1021, LogLevel.Warning, "An account of {Channel} said an invitation code that opens nothing")]
    public static partial void WrongCode(ILogger logger, string channel);

    [LoggerMessage(1022, LogLevel.Information, "Officer {Officer} was invited by {By}")]
    public static partial void OfficerInvited(ILogger logger, string officer, string by);
}
