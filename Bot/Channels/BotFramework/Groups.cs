using Duban.Plans.Addresses;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Duban.Bot.Channels.BotFramework;

/// <summary>Who talks in a conversation: one person with the bot, or several.</summary>
internal static class Groups
{
    /// <summary>Whether several people talk there.</summary>
    public static bool Has(IActivity activity) => KindOf(activity, DataOf(activity)) != AddressKind.Personal;

    /// <summary>The kind, by what the conversation says of itself, else by what Teams says beside it.</summary>
    public static AddressKind KindOf(IActivity activity, TeamsChannelData? data) => activity.Conversation?.ConversationType?.ToUpperInvariant() switch
    {
        "PERSONAL" => AddressKind.Personal,
        "GROUPCHAT" => AddressKind.Group,
        "CHANNEL" => AddressKind.Channel,
        _ when data?.Team?.Id is { Length: > 0 } => AddressKind.Channel,
        _ => activity.Conversation?.IsGroup == true ? AddressKind.Group : AddressKind.Personal,
    };

    /// <summary>What Teams says beside the activity; null for none.</summary>
    public static TeamsChannelData? DataOf(IActivity activity) => activity.TryGetChannelData<TeamsChannelData>(out var data) ? data : null;
}
