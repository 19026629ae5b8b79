using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    /// <inheritdoc/>
    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string speak = null, string inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default)
    {
        StillRuns(nameof(SendActivityAsync));
        if (string.IsNullOrWhiteSpace(textReplyToSend)) throw new ArgumentNullException(nameof(textReplyToSend));
        var message = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak)) message.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint)) message.InputHint = inputHint;
        return SendActivityAsync(message, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        StillRuns(nameof(SendActivityAsync));
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        StillRuns(nameof(SendActivitiesAsync));
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0) throw new ArgumentException("There is nothing to send.", nameof(activities));
        var here = Activity.GetConversationReference();
        var list = activities.Select(activity => activity.ApplyConversationReference(here)).ToList();
        return PassOnAsync(list, 0, cancellationToken);
    }

    private Task<ResourceResponse[]> PassOnAsync(List<Activity> activities, int position, CancellationToken cancellationToken) =>
        position < _onSend.Count
            ? _onSend[position](this, activities, () => PassOnAsync(activities, position + 1, cancellationToken))
            : DeliverAsync(activities, cancellationToken);

    private async Task<ResourceResponse[]> DeliverAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Buffer(activities)
            : Identify(activities, await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken));
        if (activities.Any(activity => activity.Type != ActivityTypes.Trace)) Responded = true;
        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        foreach (var activity in activities)
        {
            BufferedReplyActivities.Add(activity);
            if (activity.Type == ActivityTypesEx.InvokeResponse) TurnState.Add(BotAdapter.InvokeResponseKey, activity);
        }

        return [.. activities.Select(_ => new ResourceResponse())];
    }

    private static ResourceResponse[] Identify(List<Activity> activities, ResourceResponse[] responses)
    {
        for (var i = 0; i < responses?.Length; i++) activities[i].Id = responses[i].Id;
        return responses;
    }
}
