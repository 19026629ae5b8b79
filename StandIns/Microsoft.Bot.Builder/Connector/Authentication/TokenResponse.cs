using System.Globalization;
using System.Text.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Fetches a token and reads the answer; a refusal tells the authority's reason.</summary>
internal static class TokenResponse
{
    public static async Task<AccessToken> FetchAsync(HttpClient http, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using (request)
        {
            using var response = await http.SendAsync(request, cancellationToken);
            var json = Parse(await response.Content.ReadAsStringAsync(cancellationToken));
            if (response.IsSuccessStatusCode && Text(json, "access_token") is { Length: > 0 } token) return Token(token, json);
            var reason = Text(json, "error_description") ?? Text(json, "error") ?? "no reason given";
            throw new HttpRequestException($"No token from {request.RequestUri.Host}: {reason}", null, response.StatusCode);
        }
    }

    private static AccessToken Token(string value, JsonElement json)
    {
        var known = double.TryParse(Text(json, "expires_in"), CultureInfo.InvariantCulture, out var seconds);
        var lifetime = TimeSpan.FromSeconds(known ? Math.Clamp(seconds, 0, 86400) : 3600);
        return new AccessToken(value, TimeProvider.System.GetUtcNow() + lifetime, lifetime);
    }

    private static JsonElement Parse(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static string Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value.ToString() : null;
}
