using System.Text.Json;
using Duban.Dialogs;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Turns;

/// <summary>An activity of any channel as the middle floor's message.</summary>
internal static class Messages
{
    public static Message Of(IMessageActivity activity, DateTimeOffset now) => new()
    {
        Text = TextOf(activity),
        Speaker = activity.From?.Id ?? "",
        IsGroup = activity.Conversation?.IsGroup ?? false,
        Locale = activity.Locale,
        At = now,
    };

    /// <summary>What was typed; for a press of a card's button what the button says.</summary>
    private static string TextOf(IMessageActivity activity) =>
        string.IsNullOrWhiteSpace(activity.Text) ? Said(activity.Value) ?? "" : activity.Text;

    private static string? Said(object? value)
    {
        if (value is null) return null;
        using var json = JsonDocument.Parse(ActivityJson.Of(value));
        return json.RootElement.ValueKind switch
        {
            JsonValueKind.String => json.RootElement.GetString(),
            JsonValueKind.Object when json.RootElement.TryGetProperty("says", out var says) && says.ValueKind == JsonValueKind.String => says.GetString(),
            _ => null,
        };
    }
}
