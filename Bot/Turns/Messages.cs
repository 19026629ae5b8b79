using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Duban.Bot.Channels.BotFramework;
using Duban.Bot.Channels.Teams;
using Duban.Dialogs;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Turns;

/// <summary>An activity of any channel as the middle floor's message.</summary>
internal static class Messages
{
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
        string says => says,
        _ when AnyJson.Object(value) is { } said && said.Text("says") is { } text => string.Join('\n', [text, .. Fields(said)]),
        _ => null,
    };

    /// <summary>What was filled into a card's fields, as one would type it: label and value.</summary>
    private static IEnumerable<string> Fields(JsonObject said) => said
        .Where(field => field.Key != "says" && field.Value is JsonValue)
        .Select(field => (field.Key, Value: field.Value!.ToString().Trim()))
        .Where(field => field.Value.Length > 0)
        .Select(field => $"{field.Key}：{field.Value}");
}
