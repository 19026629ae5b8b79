using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Fetches OpenID metadata and the keys it points to. The stock parsers drop the endorsements, so they are read here.</summary>
internal static class PublishedKeys
{
    public static async Task<IReadOnlyDictionary<string, SigningKey>> FetchAsync(
        HttpClient http, string metadataUrl, CancellationToken cancellationToken)
    {
        var metadata = await ReadAsync(http, metadataUrl, cancellationToken);
        var keysUrl = Text(metadata, "jwks_uri") ?? throw new InvalidDataException($"'{metadataUrl}' names no jwks_uri.");
        var keySet = await ReadAsync(http, keysUrl, cancellationToken);
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var key in Items(keySet, "keys"))
            if (Text(key, "kid") is { Length: > 0 } id && Text(key, "kty") == "RSA") keys[id] = Read(key);
        // A page of another kind in their place must not take the keys away that are held.
        return keys.Count > 0 ? keys : throw new InvalidDataException($"'{keysUrl}' lists no keys.");
    }

    private static SigningKey Read(JsonElement key) =>
        new(new JsonWebKey(key.GetRawText()), [.. Items(key, "endorsements").Select(item => item.ToString())]);

    private static async Task<JsonElement> ReadAsync(HttpClient http, string url, CancellationToken cancellationToken)
    {
        var text = await http.GetStringAsync(new Uri(url), cancellationToken);
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"'{url}' is not JSON.", exception);
        }
    }

    private static string Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static JsonElement.ArrayEnumerator Items(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray()
            : default;
}
