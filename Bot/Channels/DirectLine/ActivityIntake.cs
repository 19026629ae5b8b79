using System.Text.Json.Nodes;
using Duban.Plans.Storage;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Takes in what a user says: stored first, then queued for the bot.</summary>
internal sealed class ActivityIntake(ConversationHub hub, TurnRunner turns, TimeProvider time)
{
    private const int LongestClientId = 200;

    /// <summary>Stores an activity, queues its turn and gives its id; one that its client sent before is found instead.</summary>
    /// <remarks>Not cancelled with the request: what was received is stored, and what is stored is answered.</remarks>
    public async Task<string> TakeAsync(string conversation, JsonObject activity)
    {
        using var lease = hub.Rent(conversation);
        var appended = await lease.Conversation.AppendAsync(activity, ClientId(activity), Queue, CancellationToken.None)
            ?? throw new InvalidOperationException("The conversation vanished.");
        return Ids.Activity(conversation, appended.Sequence);

        void Queue(Appended stored) => turns.Queue(new StoredActivity
        {
            Conversation = conversation, Sequence = stored.Sequence, Json = DirectLineJson.Text(activity), StoredAt = time.GetUtcNow(),
        });
    }

    // Prefixed, so that no client can take the name of a reply.
    private static string? ClientId(JsonObject activity) =>
        activity["channelData"].String("clientActivityID") is { Length: > 0 and <= LongestClientId } id ? $"user:{id}" : null;
}
