using Duban.Plans.Addresses;

namespace Duban.Bot.Deliveries;

/// <summary>What sending logs.</summary>
internal static partial class Log
{
    [LoggerMessage(1201, LogLevel.Warning, "A message to {Channel} {Conversation} was not delivered after {Attempts} tries: {Reason}")]
    public static partial void NotDelivered(ILogger logger, string channel, string conversation, int attempts, string? reason);

    [LoggerMessage(1202, LogLevel.Information, "{Channel} {Conversation} did not take a message ({Reason}); tried again in {Wait}")]
    public static partial void TriedAgain(ILogger logger, string channel, string conversation, string reason, TimeSpan wait);

    [LoggerMessage(1203, LogLevel.Warning, "{Channel} {Conversation} is {State} now: {Reason}")]
    public static partial void AddressChanged(ILogger logger, string channel, string conversation, AddressState state, string? reason);

    [LoggerMessage(1204, LogLevel.Error, "Sending to {Channel} {Conversation} failed on our side")]
    public static partial void SendingFailed(ILogger logger, Exception error, string channel, string conversation);

    [LoggerMessage(1205, LogLevel.Warning, "No personal chat could be opened on {Channel}: {Reason}")]
    public static partial void NotOpened(ILogger logger, string channel, string? reason);
}
