using System.Collections.Immutable;
using Microsoft.Bot.Builder;

namespace Duban.Bot.State;

/// <summary>Under which ids the channel knows the cards of a conversation that may be updated in place.</summary>
public sealed class SentCards : IStoreItem
{
    private const int Most = 50;

    /// <summary>The cards, the newest last; those that were not sent or updated for long are forgotten.</summary>
    public ImmutableArray<SentCard> Cards { get; set; } = [];

    /// <summary>The version it was read at; null before the first write.</summary>
    public string? ETag { get; set; }

    /// <summary>The channel's id of the card last sent with that key; null for none.</summary>
    public string? IdOf(string key) => Cards.LastOrDefault(card => card.Key == key)?.Activity;

    /// <summary>Remembers a card that was sent.</summary>
    public void Remember(string key, string activity) =>
        Cards = [.. Cards.Where(card => card.Key != key).Append(new SentCard(key, activity)).TakeLast(Most)];
}
