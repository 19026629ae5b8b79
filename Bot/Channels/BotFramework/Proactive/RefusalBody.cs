using System.Text.Json;

namespace Duban.Bot.Channels.BotFramework.Proactive;

/// <summary>
/// Reads code and words out of a refusal, whichever shape it has: <c>{"error":{"code","message"}}</c>, <c>{"message"}</c>,
/// <c>{"errorCode","message":"{\"subCode\"…}"}</c>, a text within a text, or no JSON at all. The innermost code is the most precise.
/// </summary>
internal static class RefusalBody
{
    private const int Deepest = 5;
    private const int Longest = 300;

    private static readonly string[] Codes = ["subCode", "code", "errorCode"];
    private static readonly string[] Inner = ["error", "innerHttpError", "body", "message"];

    public static (string Code, string Message) Read(string? text)
    {
        var (code, message) = Parse(text) is { } body ? Look(body, 0) : (null, text);
        return (code ?? "", message is { Length: > Longest } ? message[..Longest] : message ?? "");
    }

    private static (string? Code, string? Message) Look(JsonElement body, int depth)
    {
        if (body.ValueKind == JsonValueKind.String) return Parse(body.GetString()) is { } told ? Look(told, depth + 1) : (null, body.GetString());
        if (body.ValueKind != JsonValueKind.Object || depth > Deepest) return (null, null);
        var (code, message) = (Codes.Select(name => Text(body, name)).FirstOrDefault(found => found is not null), Text(body, "details"));
        foreach (var name in Inner)
        {
            if (!body.TryGetProperty(name, out var inner)) continue;
            var (deeper, words) = Look(inner, depth + 1);
            (code, message) = (deeper ?? code, message ?? words);
        }

        return (code, message);
    }

    private static JsonElement? Parse(string? text)
    {
        if (text?.TrimStart() is not ['{', ..]) return null;
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : null;
}
