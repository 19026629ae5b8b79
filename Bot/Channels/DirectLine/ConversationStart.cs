using Duban.Plans.Storage;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Starts a conversation together with the arrival of its user, so that the bot greets, and greets once.</summary>
internal sealed class ConversationStart(
    Database database, TranscriptStore store, ConversationHub hub, TurnRunner turns, TimeProvider time, IOptions<DirectLineOptions> options)
{
    /// <summary>Says whether the conversation is new.</summary>
    public async Task<bool> RunAsync(WebConversation conversation, string serviceUrl, CancellationToken cancel)
    {
        using var lease = hub.Rent(conversation.Id);
        var arrival = IncomingActivity.Arrival(conversation, options.Value, serviceUrl);
        // One transaction: there is no conversation without its arrival, whenever the process ends.
        var appended = await database.InTransactionAsync(
            async inside => await store.CreateAsync(hub.Authority, conversation, inside)
                ? await lease.Conversation.AppendAsync(arrival, "arrival", awaitsAnswer: true, inside)
                : null,
            cancel);
        if (appended is null) return false;
        _ = turns.Queue(new StoredActivity
        {
            Conversation = conversation.Id, Sequence = appended.Sequence, Json = DirectLineJson.Text(arrival), StoredAt = time.GetUtcNow(),
        });
        return true;
    }
}
