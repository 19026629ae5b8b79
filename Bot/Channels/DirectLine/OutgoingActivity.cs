using System.Text.Json.Nodes;
using Duban.Plans.Storage;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>What a client gets to see of a stored activity.</summary>
internal static class OutgoingActivity
{
    private static readonly string[] Hidden =
        [ActivityTypes.ConversationUpdate, ActivityTypes.Invoke, ActivityTypes.Trace, ActivityTypes.InstallationUpdate];

    /// <summary>The member of a stored activity that takes the place of an earlier one; clients never see it.</summary>
    public const string Replaces = "replaces";

    /// <summary>The stored activity with its id, that of the earlier one whose place it takes; null for a kind that stays between server and bot.</summary>
    public static JsonObject? Of(StoredActivity stored)
    {
        var json = JsonNode.Parse(stored.Json)!.AsObject();
        if (Hidden.Contains(json.String("type"))) return null;
        json["id"] = Ids.Activity(stored.Conversation, stored.Sequence);
        return json.Remove(Replaces, out var earlier) ? InPlaceOf(earlier, json) : json;
    }

    /// <summary>An activity as one that takes the place of another: clients know it by that one's id and sort it by that one's time.</summary>
    public static JsonObject Replacing(StoredActivity earlier, JsonObject activity)
    {
        activity[Replaces] = new JsonObject
        {
            ["id"] = Ids.Activity(earlier.Conversation, earlier.Sequence),
            ["timestamp"] = JsonNode.Parse(earlier.Json).String("timestamp"),
        };
        return activity;
    }

    private static JsonObject InPlaceOf(JsonNode? earlier, JsonObject json)
    {
        foreach (var member in new[] { "id", "timestamp" }) json[member] = earlier.String(member);
        return json;
    }
}
