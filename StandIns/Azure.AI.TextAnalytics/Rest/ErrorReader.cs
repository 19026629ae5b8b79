using System.Text.Json;

namespace Azure.AI.TextAnalytics.Rest;

/// <summary>Reads errors of the service: what is useful is the innermost.</summary>
internal static class ErrorReader
{
    public static TextAnalyticsError Innermost(JsonElement error)
    {
        while (error.TryGetProperty("innererror", out var inner) && inner.ValueKind == JsonValueKind.Object) error = inner;
        return new TextAnalyticsError(Text(error, "code") ?? TextAnalyticsErrorCode.InternalServerError, Text(error, "message"), Text(error, "target"));
    }

    private static string Text(JsonElement error, string name) =>
        error.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
