using Duban.Bot.Channels.DirectLine;
using Duban.Bot.Turns.Files;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Turns;

/// <summary>Forgets a message that was refused as secret (L50): its files, and what our own web channel kept of its text.</summary>
public sealed class SecretMessages(IncomingFiles files, TranscriptStore transcripts, IOptions<PlansOptions> plans)
{
    /// <summary>Forgets it. Run it inside the transaction that saves the turn.</summary>
    public async Task ForgetAsync(IMessageActivity activity, CancellationToken cancel)
    {
        await files.ForgetAsync(activity, cancel);
        if (activity.ChannelId == Microsoft.Bot.Connector.Channels.Directline && Ids.SequenceOf(activity.Conversation?.Id, activity.Id) is { } sequence)
            await transcripts.RedactAsync(plans.Value.Authority, activity.Conversation!.Id, sequence, cancel);
    }
}
