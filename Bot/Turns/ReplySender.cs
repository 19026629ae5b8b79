using System.Collections.Immutable;
using Duban.Bot.Channels.BotFramework;
using Duban.Bot.State;
using Duban.Dialogs;
using Microsoft.Bot.Builder;

namespace Duban.Bot.Turns;

/// <summary>Sends the replies of a turn in their order; one that takes the place of an earlier card updates that, where the channel knows it and lets it be.</summary>
internal sealed class ReplySender(ITurnContext context, SentCards cards, ILogger logger)
{
    private readonly Listener listener = Listener.Of(context.Activity);
    private readonly List<string> sent = [];

    /// <summary>The channel's ids of what was sent or updated, in its order.</summary>
    public string[] Sent => [.. sent];

    /// <summary>How many replies went out.</summary>
    public int Done { get; private set; }

    /// <summary>Sends them.</summary>
    public async Task SendAsync(ImmutableArray<Reply> replies, CancellationToken cancel)
    {
        foreach (var reply in replies)
        {
            var earlier = reply is { Key: { } key, Replaces: true } ? cards.IdOf(key) : null;
            if (earlier is not null && await UpdateAsync(reply, earlier, cancel)) Remember(reply, earlier);
            else if (earlier is not null || !reply.OnlyReplaces) await SendAsync(reply, cancel);
            Done++;
        }
    }

    /// <summary>Sends an answer anew in the place of one that was sent; what is more than that is sent after it.</summary>
    public async Task SendInPlaceAsync(ImmutableArray<Reply> replies, string[] earlier, CancellationToken cancel)
    {
        for (var place = 0; place < replies.Length; place++)
        {
            if (place < earlier.Length && await UpdateAsync(replies[place], earlier[place], cancel)) Remember(replies[place], earlier[place]);
            else await SendAsync(replies[place], cancel);
            Done++;
        }
    }

    private async Task SendAsync(Reply reply, CancellationToken cancel)
    {
        string? last = null;
        foreach (var activity in ReplyActivities.Of(reply, listener)) last = (await context.SendActivityAsync(activity, cancel))?.Id;
        // Without an id (replies that go out in the response) there is nothing to update later.
        if (last is { Length: > 0 } id) Remember(reply, id);
    }

    private void Remember(Reply reply, string id)
    {
        sent.Add(id);
        if (reply.Key is { } key) cards.Remember(key, id);
    }

    /// <summary>False where the channel refuses, whatever its way of saying so: the card is sent anew then, for nothing may stay unsaid.</summary>
    private async Task<bool> UpdateAsync(Reply reply, string earlier, CancellationToken cancel)
    {
        // What takes several messages does not fit into the place of one.
        if (ReplyActivities.Of(reply, listener) is not [var activity]) return false;
        activity.Id = earlier;
        try
        {
            await context.UpdateActivityAsync(activity, cancel);
            return true;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Log.CardNotUpdated(logger, error, earlier);
            return false;
        }
    }
}
