using Duban.Bot.Channels.BotFramework.Registration;
using Duban.Bot.Deliveries;
using Duban.Dialogs;
using Duban.Plans;
using Duban.Plans.Addresses;
using Duban.Plans.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.BotFramework.Proactive;

/// <summary>Teams and the other channels of Azure Bot Service, written to without having been asked (lessons 1–8).</summary>
internal sealed partial class BotFrameworkChannel(
    IOptions<BotRegistration> registration, IBotFrameworkHttpAdapter adapter, AddressStore addresses, PatientCalls calls, TeamsHosts hosts, IOptions<PlansOptions> plans, TimeProvider time,
    ILogger<BotFrameworkChannel> logger) : IChannel
{
    private string Authority => plans.Value.Authority;

    private string AppId => registration.Value.AppId;

    private CloudAdapter Adapter => (CloudAdapter)adapter;

    /// <inheritdoc/>
    public bool Serves(string channel) => AddressReader.IsStored(channel);

    /// <inheritdoc/>
    public async Task<Delivery> SendAsync(Address address, Reply reply, CancellationToken cancel = default)
    {
        var (delivery, rule) = await CallAsync(address, Sending(reply), cancel);
        return rule?.Next == Retry.Text && reply.Card is not null ? await SendAsync(address, reply with { Card = null }, cancel) : delivery;
    }

    /// <inheritdoc/>
    public async Task<Delivery> UpdateAsync(Address address, string message, Reply reply, CancellationToken cancel = default)
    {
        var (delivery, rule) = await CallAsync(address, Updating(message, reply), cancel);
        return delivery.IsSent || rule is not { Outcome: DeliveryOutcome.Gone or DeliveryOutcome.Refused, State: null } ? delivery : await SendAsync(address, reply, cancel);
    }

    /// <inheritdoc/>
    public async Task<Delivery> WithdrawAsync(Address address, string message, CancellationToken cancel = default)
    {
        var (delivery, rule) = await CallAsync(address, Withdrawing(message), cancel);
        return rule is { Outcome: DeliveryOutcome.Gone, State: null } ? Delivery.Sent(message) with { Attempts = delivery.Attempts } : delivery;
    }

    private static Func<ITurnContext, CancellationToken, Task<string?>> Sending(Reply reply)
    {
        // A text of several messages goes on, at another try, behind those that the channel took.
        var (taken, last) = (0, (string?)null);
        return async (context, cancel) =>
        {
            foreach (var activity in ReplyActivities.Of(reply, Listener.Of(context.Activity)).Skip(taken))
            {
                last = (await context.SendActivityAsync(activity, cancel))?.Id;
                taken++;
            }

            return last;
        };
    }

    private static Func<ITurnContext, CancellationToken, Task<string?>> Updating(string message, Reply reply)
    {
        var sending = Sending(reply);
        return async (context, cancel) =>
        {
            // What takes several messages does not fit into the place of one; the rest would be lost.
            if (ReplyActivities.Of(reply, Listener.Of(context.Activity)) is not [var activity]) return await sending(context, cancel);
            activity.Id = message;
            await context.UpdateActivityAsync(activity, cancel);
            return message;
        };
    }

    private static Func<ITurnContext, CancellationToken, Task<string?>> Withdrawing(string message) => async (context, cancel) =>
    {
        await context.DeleteActivityAsync(message, cancel);
        return message;
    };

    /// <summary>One call, as far as the address can be written to at all; what it tells of the address is stored.</summary>
    private async Task<(Delivery Delivery, RefusalRule? Rule)> CallAsync(Address asked, Func<ITurnContext, CancellationToken, Task<string?>> act, CancellationToken cancel)
    {
        var address = await addresses.FindAsync(Authority, asked.Channel, asked.Conversation, cancel) ?? asked;
        if (address.State != AddressState.Active) return (Closed(address), null);
        if (hosts.ServiceOf(address) is not { } service) return (Delivery.Not(DeliveryOutcome.Refused, "no service is known through which it is reached"), null);
        var (delivery, rule) = await calls.RunAsync(address, token => InTurnAsync(References.Of(address, service), act, token), cancel);
        if (rule?.Next == Retry.Host && hosts.Elsewhere(address) is { ServiceUrl: { } other } moved)
        {
            (delivery, rule) = await calls.RunAsync(moved, token => InTurnAsync(References.Of(moved, other), act, token), cancel);
            if (delivery.IsSent) await addresses.SeeAsync(Authority, moved, isAlive: true, cancel);
        }

        await NoteAsync(address, delivery, rule, cancel);
        return (delivery, rule);
    }

    private async Task<string?> InTurnAsync(ConversationReference reference, Func<ITurnContext, CancellationToken, Task<string?>> act, CancellationToken cancel)
    {
        string? message = null;
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? failure = null;
        await Adapter.ContinueConversationAsync(AppId, reference, TurnAsync, cancel);
        failure?.Throw();
        return message;

        // The adapter keeps what a turn throws to itself, so the failure is carried out.
        async Task TurnAsync(ITurnContext context, CancellationToken token)
        {
            try
            {
                // The turn's own id is nobody's message: nothing is a reply to it.
                context.Activity.Id = null;
                message = await act(context, token);
            }
            catch (Exception error)
            {
                failure = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(error);
            }
        }
    }

    /// <summary>A refused conversation closes as a whole; one that is no more, alone. Why a sending failed stays with the address until one succeeds.</summary>
    private async Task NoteAsync(Address address, Delivery delivery, RefusalRule? rule, CancellationToken cancel)
    {
        if (!delivery.IsSent) Deliveries.Log.NotDelivered(logger, address.Channel, address.Conversation, delivery.Attempts, delivery.Reason);
        if (delivery.IsSent && address.Reason is null) return;
        var isNews = rule?.State switch
        {
            null => await addresses.RemarkAsync(Authority, address, delivery.Reason, cancel),
            AddressState.Gone => await addresses.NoteAsync(Authority, address, AddressState.Gone, delivery.Reason, cancel),
            { } closed => await addresses.NoteRootAsync(Authority, address.Channel, address.Root, closed, delivery.Reason, cancel),
        };
        if (isNews && rule?.State is { } state) Deliveries.Log.AddressChanged(logger, address.Channel, address.Conversation, state, delivery.Reason);
    }

    private static Delivery Closed(Address address) => Delivery.Not(
        address.State switch
        {
            AddressState.BlockedByUser or AddressState.DisabledByAdmin => DeliveryOutcome.Blocked,
            AddressState.NotInstalled => DeliveryOutcome.NotInstalled,
            AddressState.Gone => DeliveryOutcome.Gone,
            _ => DeliveryOutcome.Refused,
        },
        address.Reason ?? address.State.ToString());
}
