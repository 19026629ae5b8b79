using Duban.Bot.Turns;
using Duban.Dialogs;
using Duban.Plans;
using Duban.Plans.Addresses;
using Duban.Plans.Storage;
using Duban.Plans.Units;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Deliveries;

/// <summary>Writes to officers in their personal chats: by the accounts that are bound to them to the addresses where those were met.</summary>
public sealed class OfficerMail(AccountStore accounts, AddressStore addresses, IEnumerable<IChannel> channels, OfficeClock clock, IOptions<PlansOptions> plans)
{
    private string Authority => plans.Value.Authority;

    /// <summary>Sends it to the first chat that takes it; where there is none yet, one is opened. Nothing is sent elsewhere that may have arrived.</summary>
    public async Task<Delivery> SendAsync(string officer, Reply reply, CancellationToken cancel = default)
    {
        var last = Delivery.Not(DeliveryOutcome.NotInstalled, "no account is bound on a channel that can send by itself");
        foreach (var account in await AccountsAsync(officer, cancel))
        {
            var delivery = await SendAsync(account, reply, cancel);
            if (delivery.IsSent || delivery.IsUncertain) return delivery;
            last = delivery;
        }

        return last;
    }

    /// <summary>Where each of the officers can be reached.</summary>
    public async Task<IReadOnlyList<OfficerReach>> ListAsync(IEnumerable<Officer> officers, CancellationToken cancel = default)
    {
        var bound = (await AccountsAsync(null, cancel)).ToLookup(account => account.Officer);
        var chats = await addresses.ListPersonalAsync(Authority, cancel);
        var known = chats.Where(chat => chat.Account is not null).ToLookup(chat => (chat.Channel, chat.Account!));
        var other = chats.Where(chat => chat.UserId is not null).ToLookup(chat => (chat.Channel, chat.UserId!));
        return [.. officers.Select(officer => Reached(officer, [.. bound[officer.Id]]))];

        OfficerReach Reached(Officer officer, OfficerAccount[] own) => new(
            officer, own.Length > 0,
            own.SelectMany(account => known[(account.Channel, account.Account)].Concat(other[(account.Channel, account.Account)]))
                .OrderBy(chat => chat.State != AddressState.Active).FirstOrDefault());
    }

    private async Task<Delivery> SendAsync(OfficerAccount account, Reply reply, CancellationToken cancel)
    {
        var channel = ChannelOf(account);
        var chats = await addresses.PersonalAsync(Authority, account.Channel, account.Account, cancel);
        if (chats is [var chat, ..]) return await channel.SendAsync(chat, reply, cancel);
        var opening = await channel.OpenAsync(account.Channel, account.Account, cancel);
        return opening.Address is { } address ? await channel.SendAsync(address, reply, cancel) : opening.Failure!;
    }

    private async Task<IReadOnlyList<OfficerAccount>> AccountsAsync(string? officer, CancellationToken cancel) =>
    [
        .. from account in await accounts.ListAsync(Authority, officer, cancel)
           where channels.Any(channel => channel.Serves(account.Channel)) && Speakers.Holds(clock, account.BoundBy, account.Officer)
           select account,
    ];

    private IChannel ChannelOf(OfficerAccount account) => channels.First(channel => channel.Serves(account.Channel));
}
