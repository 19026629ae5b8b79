using System.Security.Cryptography;
using System.Text.Json;
using Duban.Dialogs.Cards;

namespace Duban.Bot.Channels.AdaptiveCards;

/// <summary>A short mark of what a card shows: a press that carries another one comes from an old card.</summary>
internal static class CardStamp
{
    private const int Length = 12;

    /// <summary>The mark. Links to files are made anew at each sending and do not count.</summary>
    public static string Of(Card card)
    {
        var shown = card with { Files = [.. card.Files.Select(file => file with { Link = null })] };
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(shown)))[..Length];
    }
}
