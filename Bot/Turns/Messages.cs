using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duban.Bot.Channels.BotFramework;
using Duban.Bot.Channels.Teams;
using Duban.Dialogs;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Turns;

/// <summary>An activity of any channel as the middle floor's message.</summary>
internal static class Messages
{
    // A name that stands twice would show itself only when it is read.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static Message Of(IMessageActivity activity, DateTimeOffset now, string? officer, ImmutableArray<ReceivedFile> files) => new()
    {
        Text = TextOf(activity),
        Speaker = AccountKey.Of(activity) ?? "",
        Officer = officer,
        Channel = activity.ChannelId ?? "",
        Files = files,
        IsGroup = Groups.Has(activity),
        Locale = Locales.Of(activity),
        At = now,
    };

    /// <summary>What was typed; for a press of a card's button what the button says.</summary>
    private static string TextOf(IMessageActivity activity) =>
        string.IsNullOrWhiteSpace(activity.Text) ? Said(activity.Value) ?? "" : Mentions.Without(activity) ?? "";

    private static string? Said(object? value) => value switch
    {
        null => null,
        string says => says,
        IReadOnlyDictionary<string, object?> map => SaidIn(JsonSerializer.Serialize(map)),
        _ => SaidIn(value.ToString()),
    };

    /// <summary>Objects arrive as something whose text is its JSON, whichever serializer made them; what is none says nothing.</summary>
    private static string? SaidIn(string? json)
    {
        try
        {
            return JsonNode.Parse(json ?? "null", documentOptions: Strict) is JsonObject said && said["says"] is JsonValue says && says.TryGetValue(out string? text)
                ? string.Join('\n', [text, .. Fields(said)])
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What was filled into a card's fields, as one would type it: label and value.</summary>
    private static IEnumerable<string> Fields(JsonObject said) => said
        .Where(field => field.Key != "says" && field.Value is JsonValue)
        .Select(field => (field.Key, Value: field.Value!.ToString().Trim()))
        .Where(field => field.Value.Length > 0)
        .Select(field => $"{field.Key}：{field.Value}");
}
