using System.Collections.Immutable;
using System.Text.Json;
using Duban.Bot.State;
using Duban.Dialogs;
using Microsoft.Bot.Builder;

namespace Duban.Bot.Turns;

/// <summary>Sends what a turn saved, and notes in one write that it went out and which cards can be updated from now on.</summary>
public sealed class TurnSender(IStorage storage, CardLinks links, ILogger<TurnSender> logger)
{
    /// <summary>Sends it.</summary>
    /// <param name="context">Where to.</param>
    /// <param name="turn">What was saved.</param>
    /// <param name="keys">Under which keys.</param>
    /// <param name="inPlaceOf">The ids of an earlier answer that it takes the place of; null for none.</param>
    /// <param name="cancel">Stops it.</param>
    internal async Task SendAsync(ITurnContext context, HandledTurn turn, TurnKeys keys, string[]? inPlaceOf, CancellationToken cancel)
    {
        var replies = JsonSerializer.Deserialize<ImmutableArray<Reply>>(turn.Replies);
        var changes = new Dictionary<string, object> { [keys.Turn] = turn };
        var cards = new SentCards();
        if (replies.Any(reply => reply.Key is not null))
        {
            cards = await CardsAsync(keys, cancel);
            changes[keys.Cards] = cards;
        }

        var sender = new ReplySender(context, cards, logger);
        try
        {
            var linked = await links.MakeAsync(replies, context.Activity, cancel);
            await (inPlaceOf is null ? sender.SendAsync(linked[turn.Done..], cancel) : sender.SendInPlaceAsync(linked, inPlaceOf, cancel));
            turn.IsSent = true;
        }
        finally
        {
            // Where the channel gave up in the middle, the rest goes out when it delivers the message again.
            (turn.Done, turn.Sent) = (turn.Done + sender.Done, [.. turn.Sent, .. sender.Sent]);
            turn.ETag = cards.ETag = "*";
            if (sender.Done > 0 || turn.IsSent) await storage.WriteAsync(changes, CancellationToken.None);
        }
    }

    /// <summary>The cards that were sent in the conversation.</summary>
    internal async Task<SentCards> CardsAsync(TurnKeys keys, CancellationToken cancel) =>
        (await storage.ReadAsync([keys.Cards], cancel)).TryGetValue(keys.Cards, out var found) ? (SentCards)found : new SentCards();
}
