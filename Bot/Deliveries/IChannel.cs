using Duban.Dialogs;
using Duban.Plans.Addresses;

namespace Duban.Bot.Deliveries;

/// <summary>Sends without having been asked. A failure is a <see cref="Delivery"/>, never an exception; what it tells of the address is stored.</summary>
public interface IChannel
{
    /// <summary>Whether the accounts and addresses of that name are this channel's.</summary>
    bool Serves(string channel);

    /// <summary>Sends a reply. Sendings to one conversation go one by one, in the order in which they were asked for.</summary>
    Task<Delivery> SendAsync(Address address, Reply reply, CancellationToken cancel = default);

    /// <summary>Puts a reply in the place of an earlier message; where that cannot be it is sent anew, and the delivery bears another id.</summary>
    Task<Delivery> UpdateAsync(Address address, string message, Reply reply, CancellationToken cancel = default);

    /// <summary>Takes an earlier message back; one that is no longer there counts as taken back.</summary>
    Task<Delivery> WithdrawAsync(Address address, string message, CancellationToken cancel = default);

    /// <summary>Opens the personal chat of somebody who has not written there yet, as far as the channel lets; stores its address.</summary>
    Task<Opening> OpenAsync(string channel, string account, CancellationToken cancel = default);
}
