using System.Text.Json.Nodes;
using Duban.Plans.Storage;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>What a client sends, made trustworthy: who, where and to whom come from the server, never from the body.</summary>
internal static class IncomingActivity
{
    private static readonly string[] Accepted = [ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Typing];

    private static readonly string[] Texts = ["text", "locale", "name", "textFormat", "replyToId", "localTimezone"];

    private static readonly string[] SetByTheServer =
        ["id", "timestamp", "callerId", "relatesTo", "membersAdded", "membersRemoved", "deliveryMode", OutgoingActivity.Replaces];

    /// <summary>Why the body cannot be accepted; null when it can.</summary>
    public static string? Fault(JsonObject body)
    {
        var type = body.String("type");
        if (type is null) return "type is missing.";
        if (!Accepted.Contains(type)) return $"type must be one of {string.Join(", ", Accepted)}.";
        var wrong = Texts.FirstOrDefault(member => body[member] is not null && body.String(member) is null);
        return wrong is null ? null : $"{wrong} must be a text.";
    }

    /// <summary>Sets what the server knows better.</summary>
    public static JsonObject Settle(JsonObject body, WebConversation conversation, DirectLineOptions options, string serviceUrl)
    {
        foreach (var member in SetByTheServer) body.Remove(member);
        var name = body["from"].String("name");
        body["from"] = new JsonObject { ["id"] = conversation.UserId, ["name"] = name ?? "", ["role"] = RoleTypes.User };
        return Address(body, conversation.Id, options, serviceUrl);
    }

    /// <summary>The arrival of the user, on which the bot greets; the server makes it once, when the conversation starts.</summary>
    public static JsonObject Arrival(WebConversation conversation, DirectLineOptions options, string serviceUrl)
    {
        var arrival = new JsonObject
        {
            ["type"] = ActivityTypes.ConversationUpdate,
            ["from"] = new JsonObject { ["id"] = conversation.UserId, ["role"] = RoleTypes.User },
            ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = conversation.UserId }),
        };
        if (conversation.Locale is not null) arrival["locale"] = conversation.Locale;
        return Address(arrival, conversation.Id, options, serviceUrl);
    }

    private static JsonObject Address(JsonObject activity, string conversation, DirectLineOptions options, string serviceUrl)
    {
        activity["channelId"] = Microsoft.Bot.Connector.Channels.Directline;
        activity["serviceUrl"] = serviceUrl;
        activity["conversation"] = new JsonObject { ["id"] = conversation };
        activity["recipient"] = new JsonObject { ["id"] = options.BotId, ["name"] = options.BotName, ["role"] = RoleTypes.Bot };
        return activity;
    }
}
