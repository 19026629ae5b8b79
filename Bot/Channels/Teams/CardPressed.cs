using System.Text.Json;
using System.Text.Json.Nodes;
using Duban.Bot.Channels.AdaptiveCards;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.Teams;

/// <summary>What a press on a card carries.</summary>
/// <param name="Data">What it says, with the fields that were filled in.</param>
/// <param name="Key">What the card is about; null where it does not say.</param>
/// <param name="Stamp">What the card showed; null where it does not say.</param>
/// <param name="IsLook">Whether a client only shows the card again.</param>
internal sealed record CardPressed(object Data, string? Key, string? Stamp, bool IsLook)
{
    // A name that stands twice would show itself only when it is read.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads it; null where it is none of ours.</summary>
    public static CardPressed? Read(AdaptiveCardInvokeAction action)
    {
        if (Parsed(action.Data) is not { } data) return null;
        var from = data[CardPress.From] as JsonObject;
        var isLook = action.Verb == CardPress.Refresh;
        return isLook || Text(data, "says") is not null ? new CardPressed(action.Data, Text(from, "key"), Text(from, "stamp"), isLook) : null;
    }

    // Objects arrive as something whose text is its JSON, whichever serializer made them.
    private static JsonObject? Parsed(object? data)
    {
        try
        {
            return JsonNode.Parse(data?.ToString() ?? "null", documentOptions: Strict) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonObject? map, string name) => map?[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
