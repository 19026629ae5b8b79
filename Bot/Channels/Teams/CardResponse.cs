using Duban.Bot.Channels.AdaptiveCards;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.Teams;

/// <summary>What a press on a card is answered with in the response itself (protocol section 6.3).</summary>
internal static class CardResponse
{
    private const int Ok = 200;
    private const int BadRequest = 400;

    /// <summary>The card takes the place of the one that was pressed.</summary>
    public static AdaptiveCardInvokeResponse Card(Dictionary<string, object?> card) => new() { StatusCode = Ok, Type = AdaptiveCardWriter.ContentType, Value = card };

    /// <summary>A short notice; the card stays as it is.</summary>
    public static AdaptiveCardInvokeResponse Notice(string text) => new() { StatusCode = Ok, Type = "application/vnd.microsoft.activity.message", Value = text };

    /// <summary>The press says nothing that could be understood.</summary>
    public static AdaptiveCardInvokeResponse Unread(string text) => new()
    {
        StatusCode = BadRequest, Type = "application/vnd.microsoft.error", Value = new Dictionary<string, object?> { ["code"] = nameof(BadRequest), ["message"] = text },
    };
}
