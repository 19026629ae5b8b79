using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    /// <inheritdoc/>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        StillRuns(nameof(UpdateActivityAsync));
        ArgumentNullException.ThrowIfNull(activity);
        var addressed = activity.ApplyConversationReference(Activity.GetConversationReference());
        return UpdateAsync(addressed, 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        StillRuns(nameof(DeleteActivityAsync));
        if (string.IsNullOrWhiteSpace(activityId)) throw new ArgumentNullException(nameof(activityId));
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteAsync(reference, 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        StillRuns(nameof(DeleteActivityAsync));
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteAsync(conversationReference, 0, cancellationToken);
    }

    private Task<ResourceResponse> UpdateAsync(Activity activity, int position, CancellationToken cancellationToken) =>
        position < _onUpdate.Count
            ? _onUpdate[position](this, activity, () => UpdateAsync(activity, position + 1, cancellationToken))
            : Adapter.UpdateActivityAsync(this, activity, cancellationToken);

    private Task DeleteAsync(ConversationReference reference, int position, CancellationToken cancellationToken) =>
        position < _onDelete.Count
            ? _onDelete[position](this, reference, () => DeleteAsync(reference, position + 1, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);
}
