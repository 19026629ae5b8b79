using Duban.Plans.Addresses;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.BotFramework.Proactive;

/// <summary>An address as the Bot Framework wants it.</summary>
internal static class References
{
    public static ConversationReference Of(Address address, string serviceUrl) => new()
    {
        ChannelId = address.Channel,
        ServiceUrl = serviceUrl,
        Locale = address.Locale,
        Bot = new ChannelAccount(id: address.BotId, name: address.BotName),
        User = address.Kind == AddressKind.Personal ? new ChannelAccount(id: address.UserId ?? address.Account) : null,
        Conversation = new ConversationAccount(
            isGroup: address.Kind == AddressKind.Personal ? null : true, conversationType: TypeOf(address), id: address.Conversation, tenantId: address.Tenant),
    };

    private static string? TypeOf(Address address) => (address.Channel, address.Kind) switch
    {
        (not Microsoft.Bot.Connector.Channels.Msteams, _) => null,
        (_, AddressKind.Personal) => "personal",
        (_, AddressKind.Group) => "groupChat",
        _ => "channel",
    };
}
