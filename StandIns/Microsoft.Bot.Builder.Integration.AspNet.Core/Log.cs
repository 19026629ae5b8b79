using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Log messages of this room.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "A request was refused: {Reason}")]
    public static partial void Refused(ILogger logger, string reason);
}
