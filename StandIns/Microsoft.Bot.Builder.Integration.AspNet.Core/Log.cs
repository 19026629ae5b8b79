using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Log messages of this room.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "A request was refused: {Reason}")]
    public static partial void Refused(ILogger logger, string reason);

    [LoggerMessage(2, LogLevel.Error, "A request cannot be judged, its sender may try again.")]
    public static partial void CannotJudge(ILogger logger, Exception fault);
}
