using Duban.Plans.Storage;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Takes up at start what the last process left unanswered, before the first request comes.</summary>
internal sealed class PendingTurns(TranscriptStore store, ConversationHub hub, TurnRunner turns, ILogger<PendingTurns> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var pending = await store.PendingAsync(hub.Authority, cancellationToken);
        if (pending.Count > 0) Log.TurnsResumed(log, pending.Count);
        foreach (var activity in pending) _ = turns.Queue(activity);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
