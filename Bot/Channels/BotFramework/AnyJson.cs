using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duban.Bot.Channels.BotFramework;

/// <summary>Reads what an activity carries as any JSON. Objects arrive as something whose text is its JSON, whichever serializer made them (protocol section 4.9).</summary>
internal static class AnyJson
{
    // A name that stands twice would show itself only when it is read.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The object; null for anything else.</summary>
    public static JsonObject? Object(object? value)
    {
        try
        {
            var json = value is IReadOnlyDictionary<string, object?> map ? JsonSerializer.Serialize(map) : value?.ToString();
            return JsonNode.Parse(json ?? "null", documentOptions: Strict) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A member that is a text; null for none.</summary>
    public static string? Text(this JsonObject? map, string name) => map?[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
