using Microsoft.Bot.Schema;

namespace Duban.Bot.Turns;

/// <summary>The key of the account that speaks, within its channel.</summary>
internal static class AccountKey
{
    /// <summary>The sender's id; in Teams that of the directory (Entra object id), for the other id is another one for each bot. Null for none.</summary>
    public static string? Of(IActivity activity) => Of(activity.ChannelId, activity.From);

    /// <summary>The key of somebody on a channel.</summary>
    public static string? Of(string? channel, ChannelAccount? account) =>
        channel == Microsoft.Bot.Connector.Channels.Msteams && account?.AadObjectId is { Length: > 0 } directoryId ? directoryId : account?.Id;
}
