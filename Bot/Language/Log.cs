namespace Duban.Bot.Language;

/// <summary>What second opinions log. Never the texts that are asked about.</summary>
internal static partial class Log
{
    [LoggerMessage(1201, LogLevel.Warning, "Azure AI Language gave no answer to {Kind}: {Failure}. Users notice nothing; this kind of failure is not logged again")]
    public static partial void Failed(ILogger logger, string kind, string failure);

    [LoggerMessage(1202, LogLevel.Warning, "Azure AI Language has no {Kind} here ({Failure}): it is not asked again until the next start")]
    public static partial void SwitchedOff(ILogger logger, string kind, string failure);
}
