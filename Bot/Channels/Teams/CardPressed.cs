using System.Text.Json.Nodes;
using Duban.Bot.Channels.AdaptiveCards;
using Duban.Bot.Channels.BotFramework;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.Teams;

/// <summary>What a press on a card carries.</summary>
/// <param name="Data">What it says, with the fields that were filled in.</param>
/// <param name="Key">What the card is about; null where it does not say.</param>
/// <param name="Stamp">What the card showed; null where it does not say.</param>
/// <param name="IsLook">Whether a client only shows the card again.</param>
internal sealed record CardPressed(object Data, string? Key, string? Stamp, bool IsLook)
{
    /// <summary>Reads it; null where it is none of ours.</summary>
    public static CardPressed? Read(AdaptiveCardInvokeAction action)
    {
        if (AnyJson.Object(action.Data) is not { } data) return null;
        var from = data[CardPress.From] as JsonObject;
        var isLook = action.Verb == CardPress.Refresh;
        return isLook || data.Text("says") is not null ? new CardPressed(action.Data, from.Text("key"), from.Text("stamp"), isLook) : null;
    }
}
