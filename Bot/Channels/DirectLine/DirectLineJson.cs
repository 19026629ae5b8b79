using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>How the channel reads and writes JSON.</summary>
internal static class DirectLineJson
{
    // JSON over HTTP, never inside HTML: Chinese stays three bytes a character.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static string Text(JsonNode node) => node.ToJsonString(Options);

    /// <summary>Any plain value, dictionary, list or data class as a node.</summary>
    public static JsonNode? Node(object? value) => value is null ? null : JsonSerializer.SerializeToNode(value, value.GetType(), Options);

    public static IResult Result(JsonNode body, int status = StatusCodes.Status200OK) =>
        Results.Text(Text(body), "application/json", Encoding.UTF8, status);

    /// <summary>The object that the bytes spell; null when they are no JSON object or hold half a character.</summary>
    public static JsonObject? Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var node = JsonNode.Parse(utf8, documentOptions: Strict) as JsonObject;
            return IsWhole(node) ? node : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The text of a member; null when it is missing or no text.</summary>
    public static string? String(this JsonNode? node, string member) =>
        (node as JsonObject)?[member] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    // Reading a text throws on a lone half of a surrogate pair, and only then.
    private static bool IsWhole(JsonNode? node) => node switch
    {
        JsonObject map => map.All(member => IsWhole(member.Value)),
        JsonArray list => list.All(IsWhole),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>() is not null,
        _ => true,
    };
}
