using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Writes what the bot sends as JSON, with what Web Chat shows. By hand, so that no serialiser of the bot's library is needed.</summary>
internal static class ActivityWriter
{
    public static JsonObject Write(Activity activity)
    {
        var json = new JsonObject();
        WriteContent(json, activity);
        WriteAddress(json, activity);
        return json;
    }

    private static void WriteContent(JsonObject json, Activity activity)
    {
        Set(json, "type", activity.Type);
        Set(json, "text", activity.Text);
        Set(json, "textFormat", activity.TextFormat);
        Set(json, "speak", activity.Speak);
        Set(json, "inputHint", activity.InputHint);
        Set(json, "summary", activity.Summary);
        Set(json, "locale", activity.Locale);
        Set(json, "name", activity.Name);
        Set(json, "code", activity.Code);
        Set(json, "value", DirectLineJson.Node(activity.Value));
        Set(json, "channelData", DirectLineJson.Node((object?)activity.ChannelData));
        Set(json, "attachmentLayout", activity.AttachmentLayout);
        Set(json, "attachments", List(activity.Attachments, Attachment));
        Set(json, "suggestedActions", Suggestions(activity.SuggestedActions));
    }

    private static void WriteAddress(JsonObject json, Activity activity)
    {
        Set(json, "channelId", activity.ChannelId);
        Set(json, "serviceUrl", activity.ServiceUrl);
        Set(json, "replyToId", activity.ReplyToId);
        Set(json, "conversation", new JsonObject { ["id"] = activity.Conversation.Id });
        Set(json, "from", new JsonObject { ["id"] = activity.From?.Id, ["name"] = activity.From?.Name, ["role"] = RoleTypes.Bot });
        Set(json, "recipient", new JsonObject { ["id"] = activity.Recipient?.Id });
    }

    private static JsonObject Attachment(Attachment attachment)
    {
        var json = new JsonObject();
        Set(json, "contentType", attachment.ContentType);
        Set(json, "content", DirectLineJson.Node(attachment.Content));
        Set(json, "contentUrl", attachment.ContentUrl);
        Set(json, "name", attachment.Name);
        Set(json, "thumbnailUrl", attachment.ThumbnailUrl);
        return json;
    }

    private static JsonObject? Suggestions(SuggestedActions? suggestions) =>
        suggestions?.Actions is { Count: > 0 } actions ? new JsonObject { ["actions"] = List(actions, Action) } : null;

    private static JsonObject Action(CardAction action)
    {
        var json = new JsonObject();
        Set(json, "type", action.Type);
        Set(json, "title", action.Title);
        Set(json, "text", action.Text);
        Set(json, "displayText", action.DisplayText);
        Set(json, "value", DirectLineJson.Node(action.Value));
        return json;
    }

    private static JsonArray? List<T>(IList<T>? items, Func<T, JsonObject> write) =>
        items is { Count: > 0 } ? new JsonArray([.. items.Select(write)]) : null;

    private static void Set(JsonObject json, string member, JsonNode? value)
    {
        if (value is not null) json[member] = value;
    }
}
