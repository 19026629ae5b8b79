using System.Text.Json.Nodes;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>JSON as dictionaries, lists and plain values, which every serialiser of the bot can read and write.</summary>
internal static class PlainTree
{
    public static object? Of(JsonNode? node) => node switch
    {
        null => null,
        JsonObject map => map.ToDictionary(member => member.Key, member => Of(member.Value)),
        JsonArray list => list.Select(Of).ToList(),
        JsonValue value when value.TryGetValue(out string? text) => text,
        JsonValue value when value.TryGetValue(out bool flag) => flag,
        JsonValue value when value.TryGetValue(out long whole) => whole,
        _ => node.GetValue<double>(),
    };
}
