using System.Text.Json.Nodes;
using Duban.Plans.Storage;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>What a client gets to see of a stored activity.</summary>
internal static class OutgoingActivity
{
    private static readonly string[] Hidden =
        [ActivityTypes.ConversationUpdate, ActivityTypes.Invoke, ActivityTypes.Trace, ActivityTypes.InstallationUpdate];

    /// <summary>The stored activity with its id; null for a kind that stays between server and bot.</summary>
    public static JsonObject? Of(StoredActivity stored)
    {
        var json = JsonNode.Parse(stored.Json)!.AsObject();
        if (Hidden.Contains(json.String("type"))) return null;
        json["id"] = Ids.Activity(stored.Conversation, stored.Sequence);
        return json;
    }
}
