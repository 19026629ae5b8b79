using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Turns a stored activity of a user into what the bot reads. By hand, so that no serialiser of the bot's library is needed.</summary>
internal static class ActivityReader
{
    public static Activity Read(JsonObject json, string id) => new(json.String("type"))
    {
        Id = id,
        Timestamp = Instant(json, "timestamp"),
        LocalTimestamp = Instant(json, "localTimestamp"),
        LocalTimezone = json.String("localTimezone"),
        ServiceUrl = json.String("serviceUrl"),
        ChannelId = json.String("channelId"),
        From = Account(json["from"]),
        Recipient = Account(json["recipient"]),
        Conversation = new ConversationAccount { Id = json["conversation"].String("id") },
        MembersAdded = (json["membersAdded"] as JsonArray)?.Select(Account).ToList(),
        Attachments = (json["attachments"] as JsonArray)?.Select(Attachment).ToList(),
        Text = json.String("text"),
        TextFormat = json.String("textFormat"),
        Locale = json.String("locale"),
        Name = json.String("name"),
        ReplyToId = json.String("replyToId"),
        Value = PlainTree.Of(json["value"]),
        ChannelData = PlainTree.Of(json["channelData"]),
    };

    private static ChannelAccount Account(JsonNode? node) => new(node.String("id"), node.String("name"), node.String("role"));

    private static Attachment Attachment(JsonNode? node) => new()
    {
        ContentType = node.String("contentType"),
        ContentUrl = node.String("contentUrl"),
        Content = PlainTree.Of((node as JsonObject)?["content"]),
        Name = node.String("name"),
    };

    private static DateTimeOffset? Instant(JsonObject json, string member) =>
        DateTimeOffset.TryParse(json.String(member), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
}
