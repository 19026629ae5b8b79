using System.Data.Common;
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

    private async Task RunAsync(StoredActivity activity)
    {
        var cancel = lifetime.ApplicationStopping;
        try
        {
            cancel.ThrowIfCancellationRequested();
            await RunBotAsync(activity, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Stays pending; the next start takes it up.
            return;
        }
        catch (Exception exception)
        {
            // The one catch of a turn that cannot even apologise; the conversation goes on with its next turn.
            Log.TurnLost(log, exception, activity.Conversation, activity.Sequence);
        }

        await SettleAsync(activity);
    }

    private async Task RunBotAsync(StoredActivity stored, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var activity = ActivityReader.Read(JsonNode.Parse(stored.Json)!.AsObject(), Ids.Activity(stored.Conversation, stored.Sequence));
        await adapter.RunTurnAsync(activity, scope.ServiceProvider.GetRequiredService<IBot>(), cancel);
    }

    // Not cancelled: what was answered is settled, even while the program stops.
    private async Task SettleAsync(StoredActivity activity)
    {
        try
        {
            await store.MarkProcessedAsync(hub.Authority, activity.Conversation, activity.Sequence, CancellationToken.None);
        }
        catch (Exception exception) when (exception is DbException or ObjectDisposedException)
        {
            Log.TurnNotSettled(log, exception, activity.Conversation, activity.Sequence);
        }
    }
}
