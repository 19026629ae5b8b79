using System.Text.Json;
using System.Text.Json.Nodes;

namespace Duban.Plans.Storage;

/// <summary>An activity without anything that was said or sent in it: who, where and when stay, so that the transcript keeps its order.</summary>
internal static class RedactedActivity
{
    // What stays is named, so that nothing new that clients send is kept by oversight.
    private static readonly string[] Kept =
        ["type", "id", "timestamp", "localTimestamp", "localTimezone", "channelId", "serviceUrl", "from", "recipient", "conversation", "locale", "replyToId"];

    public static string Of(string json)
    {
        var redacted = new JsonObject { ["text"] = "" };
        if (Parse(json) is not { } activity) return redacted.ToJsonString();
        foreach (var member in Kept.Where(activity.ContainsKey)) redacted[member] = activity[member]?.DeepClone();
        // By this a client finds its own message again.
        if (activity["channelData"] is JsonObject data && data["clientActivityID"] is JsonValue id) redacted["channelData"] = new JsonObject { ["clientActivityID"] = id.DeepClone() };
        return redacted.ToJsonString();
    }

    private static JsonObject? Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
