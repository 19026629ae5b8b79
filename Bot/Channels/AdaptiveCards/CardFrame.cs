namespace Duban.Bot.Channels.AdaptiveCards;

/// <summary>What a message adds to a card: words before it, whom it names, and what makes it a card that lives (updated in place, refused when old).</summary>
public sealed record CardFrame
{
    /// <summary>Nothing is added.</summary>
    public static CardFrame None { get; } = new();

    /// <summary>Words at the top, where a channel shows text and card in one message; null for none.</summary>
    public string? Lead { get; init; }

    /// <summary>Who is named before them, so that they are told; null for nobody.</summary>
    public CardPerson? Names { get; init; }

    /// <summary>What the card is about, for one that lives; null for one that stays as it is.</summary>
    public string? Key { get; init; }

    /// <summary>The mark of what it shows, see <see cref="CardStamp"/>; null for that of the card as it is written.</summary>
    public string? Stamp { get; init; }

    /// <summary>For whom it is refreshed when it comes into view, by the channel's user id; null for nobody.</summary>
    public string? Viewer { get; init; }

    /// <summary>The size allowed, in UTF-8 bytes of JSON.</summary>
    public int MaxBytes { get; init; } = AdaptiveCardWriter.MaxBytes;
}
