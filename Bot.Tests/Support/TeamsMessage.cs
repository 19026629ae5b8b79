using System.Text.Json.Nodes;

namespace Duban.Bot.Tests.Support;

/// <summary>A message that lies in a conversation of the fake channel.</summary>
internal sealed record TeamsMessage(string Conversation, string Id, JsonNode Activity)
{
    public string? Text => (string?)Activity["text"];

    public string? ReplyTo => (string?)Activity["replyToId"];
}
