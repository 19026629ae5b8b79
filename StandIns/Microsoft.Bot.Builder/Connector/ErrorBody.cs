using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Connector;

/// <summary>
/// Reads the error of a refused call, in any of the shapes that services use: <c>{"error":{"code":…}}</c>,
/// <c>{"message":…}</c>, and <c>{"errorCode":…,"message":"{\"subCode\":…}"}</c>.
/// </summary>
internal static class ErrorBody
{
    public static ErrorResponse Read(string text)
    {
        if (Parse(text) is not { ValueKind: JsonValueKind.Object } body) return null;
        if (body.TryGetProperty("error", out var error)) return Usual(error);
        var code = Text(body, "code") ?? Text(body, "errorCode");
        var message = Text(body, "message");
        if (Parse(message) is { ValueKind: JsonValueKind.Object } inner)
        {
            code = Text(inner, "subCode") ?? Text(inner, "code") ?? code;
            message = Text(inner, "details") ?? Text(inner, "message") ?? message;
        }

        return code == null && message == null ? null : new ErrorResponse(new Error(code, message));
    }

    private static ErrorResponse Usual(JsonElement error)
    {
        if (error.ValueKind == JsonValueKind.String) return new ErrorResponse(new Error(error.GetString()));
        try
        {
            return new ErrorResponse(error.Deserialize<Error>(SchemaJson.Options));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Text(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString()
            : null;
}
