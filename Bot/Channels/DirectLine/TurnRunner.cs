using System.Text.Json.Nodes;
using Duban.Plans.Storage;
using Microsoft.Bot.Builder;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Runs the bot over what users said: apart from the request, in order within a conversation, and once even across restarts.</summary>
internal sealed class TurnRunner(
    ConversationHub hub, TranscriptStore store, DirectLineAdapter adapter, IServiceScopeFactory scopes, IHostApplicationLifetime lifetime,
    ILogger<TurnRunner> log)
{
    /// <summary>Queues the turn of a stored activity; gives the turn, which never fails.</summary>
    public Task Queue(StoredActivity activity)
    {
        var lease = hub.Rent(activity.Conversation);
        return lease.Conversation.Enqueue(async () =>
        {
            using (lease) await RunAsync(activity);
        });
    }

    // Whatever a turn throws ends here: it is logged, and the conversation goes on with its next turn.
    private async Task RunAsync(StoredActivity activity)
    {
        var cancel = lifetime.ApplicationStopping;
        try
        {
            cancel.ThrowIfCancellationRequested();
            await RunBotAsync(activity, cancel);
            await store.MarkProcessedAsync(hub.Authority, activity.Conversation, activity.Sequence, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Stays pending; the next start takes it up.
        }
        catch (Exception exception)
        {
            Log.TurnLost(log, exception, activity.Conversation, activity.Sequence);
        }
    }

    private async Task RunBotAsync(StoredActivity stored, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var activity = ActivityReader.Read(JsonNode.Parse(stored.Json)!.AsObject(), Ids.Activity(stored.Conversation, stored.Sequence));
            await adapter.RunTurnAsync(activity, scope.ServiceProvider.GetRequiredService<IBot>(), cancel);
        }
        catch (Exception exception) when (!cancel.IsCancellationRequested)
        {
            Log.TurnFailed(log, exception, stored.Conversation, stored.Sequence);
        }
    }
}
