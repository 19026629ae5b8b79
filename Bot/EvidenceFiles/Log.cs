namespace Duban.Bot.EvidenceFiles;

/// <summary>What the serving of evidence logs. Never names of files, which may tell what is in them.</summary>
internal static partial class Log
{
    [LoggerMessage(1301, LogLevel.Information, "Evidence {Id} was opened by {Officer}")]
    public static partial void Opened(ILogger logger, string id, string officer);

    [LoggerMessage(1302, LogLevel.Warning, "Evidence {Id} was refused to {Officer}, who may not see it now")]
    public static partial void Refused(ILogger logger, string id, string officer);

    [LoggerMessage(1303, LogLevel.Error, "Evidence {Id} is missing or was altered: {Hash} is not in the folder as it was stored")]
    public static partial void Damaged(ILogger logger, string id, string hash);
}
