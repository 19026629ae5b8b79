using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestAdapter
{
    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0) throw new ArgumentException("There is nothing to send.", nameof(activities));
        foreach (var activity in activities)
        {
            if (string.IsNullOrEmpty(activity.Id)) activity.Id = Guid.NewGuid().ToString("n");
            activity.Timestamp ??= TimeProvider.System.GetUtcNow();
            if (activity.Type == ActivityTypesEx.Delay) await Delays.WaitAsync(activity, cancellationToken);
            else if (activity.Type != ActivityTypes.Trace || EnableTrace) Enqueue(activity);
        }

        return [.. activities.Select(activity => new ResourceResponse(activity.Id))];
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Replace(activity.Id, activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Replace(reference.ActivityId, null);
        return Task.CompletedTask;
    }

    /// <summary>Takes the next reply, null when there is none.</summary>
    public IActivity GetNextReply()
    {
        lock (_lock) return ActiveQueue.TryDequeue(out var reply) ? reply : null;
    }

    /// <summary>Takes the next reply, waiting for it.</summary>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (ActiveQueue.TryDequeue(out var reply)) return Task.FromResult<IActivity>(reply);
            var waiting = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            cancellationToken.Register(() => waiting.TrySetCanceled(cancellationToken));
            _waiting.Enqueue(waiting);
            return waiting.Task;
        }
    }

    private void Enqueue(Activity activity)
    {
        lock (_lock)
        {
            // Who gave up waiting is passed over.
            while (_waiting.TryDequeue(out var waiting))
                if (waiting.TrySetResult(activity)) return;
            ActiveQueue.Enqueue(activity);
        }
    }

    private void Replace(string id, Activity replacement)
    {
        lock (_lock)
        {
            var replies = ActiveQueue.Select(reply => reply.Id == id ? replacement : reply).Where(reply => reply != null).ToArray();
            ActiveQueue.Clear();
            foreach (var reply in replies) ActiveQueue.Enqueue(reply);
        }
    }
}
