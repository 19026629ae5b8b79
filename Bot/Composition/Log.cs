using Duban.Plans.Storage;

namespace Duban.Bot.Composition;

/// <summary>What start and housekeeping log.</summary>
internal static partial class Log
{
    [LoggerMessage(1101, LogLevel.Information, "Seed {File}: {Result}, version {Version}, {Warnings} places looked damaged")]
    public static partial void SeedRead(ILogger logger, string file, SeedResult result, int? version, int warnings);

    [LoggerMessage(1102, LogLevel.Warning, "Seed {File} was not read: {Reason}")]
    public static partial void SeedNotRead(ILogger logger, string file, string reason);

    [LoggerMessage(1103, LogLevel.Information, "Plan in force: {Title}, {Items} items")]
    public static partial void PlanInForce(ILogger logger, string title, int items);

    [LoggerMessage(1104, LogLevel.Information, "Demonstration: today is {Today}")]
    public static partial void Demonstration(ILogger logger, string today);

    [LoggerMessage(1105, LogLevel.Warning, "Handled turns and old files could not be tidied away; tried again in six hours")]
    public static partial void NotTidied(ILogger logger, Exception error);

    [LoggerMessage(1106, LogLevel.Warning, "MicrosoftAppId is not set: /api/messages answers callers on this machine only")]
    public static partial void LoopbackOnly(ILogger logger);
}
