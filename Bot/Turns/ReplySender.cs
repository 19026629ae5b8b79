using System.Collections.Immutable;
using Duban.Bot.Channels.BotFramework;
using Duban.Bot.State;
using Duban.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Turns;

/// <summary>Sends the replies of a turn in their order; one that takes the place of an earlier card updates that, where the channel knows it and lets it be.</summary>
internal sealed class ReplySender(ITurnContext context, SentCards cards, ILogger logger)
{
    public async Task SendAsync(ImmutableArray<Reply> replies, CancellationToken cancel)
    {
        foreach (var reply in replies)
        {
            if (reply is { Key: { } key, Replaces: true } && cards.IdOf(key) is { } earlier && await UpdateAsync(reply, earlier, cancel)) cards.Remember(key, earlier);
            else await SendAsync(reply, cancel);
        }
    }

    private async Task SendAsync(Reply reply, CancellationToken cancel)
    {
        var response = await context.SendActivityAsync(ReplyActivities.Of(reply, context.Activity.ChannelId), cancel);
        // Without an id (replies that go out in the response) there is nothing to update later.
        if (reply.Key is { } key && response?.Id is { Length: > 0 } id) cards.Remember(key, id);
    }

    /// <summary>False where the channel refuses, whatever its way of saying so: the card is sent anew then, for nothing may stay unsaid.</summary>
    private async Task<bool> UpdateAsync(Reply reply, string earlier, CancellationToken cancel)
    {
        var activity = (Activity)ReplyActivities.Of(reply, context.Activity.ChannelId);
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
