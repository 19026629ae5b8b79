using Duban.Bot.Deliveries;
using Duban.Plans.Addresses;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Duban.Bot.Channels.BotFramework.Proactive;

internal sealed partial class BotFrameworkChannel
{
    /// <inheritdoc/>
    /// <remarks>Teams opens a chat with somebody who shares a group or team with the bot; creating it again gives the same one.</remarks>
    public async Task<Opening> OpenAsync(string channel, string account, CancellationToken cancel = default)
    {
        if (channel != Microsoft.Bot.Connector.Channels.Msteams || await addresses.NeighbourAsync(Authority, channel, cancel) is not { } neighbour || hosts.ServiceOf(neighbour) is not { } service)
            return Opening.Not(Delivery.Not(DeliveryOutcome.NotInstalled, "nobody has met the bot there yet: it has to be installed, or a first message written to it"));
        // The queue of the account, for there is no conversation yet.
        var wanted = new Address
        {
            Channel = channel, Conversation = $"account:{account}", Kind = AddressKind.Personal, Account = account, UserId = account, Tenant = neighbour.Tenant,
            ServiceUrl = neighbour.ServiceUrl, BotId = neighbour.BotId, BotName = neighbour.BotName, LastSeen = time.GetUtcNow(),
        };
        var (delivery, _) = await calls.RunAsync(wanted, token => CreateAsync(wanted, service, token), cancel);
        if (!delivery.IsSent || delivery.Message is not { Length: > 0 } conversation)
        {
            Deliveries.Log.NotOpened(logger, channel, delivery.Reason);
            return Opening.Not(delivery);
        }

        var opened = wanted with { Conversation = conversation };
        await addresses.SeeAsync(Authority, opened, isAlive: true, cancel);
        return Opening.Of(opened);
    }

    private async Task<string?> CreateAsync(Address wanted, string service, CancellationToken cancel)
    {
        string? conversation = null;
        var parameters = new ConversationParameters(
            isGroup: false, bot: new ChannelAccount(id: wanted.BotId, name: wanted.BotName), members: [new ChannelAccount(id: wanted.Account)],
            channelData: new TeamsChannelData(tenant: new TenantInfo(wanted.Tenant)), tenantId: wanted.Tenant);
        await Adapter.CreateConversationAsync(AppId, wanted.Channel, service, null, parameters, (context, _) =>
        {
            conversation = context.Activity.Conversation.Id;
            return Task.CompletedTask;
        }, cancel);
        return conversation;
    }
}
