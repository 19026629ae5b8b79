namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens of a managed identity, from the endpoint that App Service or the virtual machine offers. No secret is needed.</summary>
internal sealed class ManagedIdentityTokens(string appId, Func<HttpClient> http) : ITokenSource
{
    private const string MachineEndpoint = "http://169.254.169.254/metadata/identity/oauth2/token";

    public Task<AccessToken> AcquireAsync(string authority, string audience, CancellationToken cancellationToken)
    {
        var query = $"resource={Uri.EscapeDataString(audience)}&client_id={Uri.EscapeDataString(appId)}";
        return TokenResponse.FetchAsync(http(), Request(query), cancellationToken);
    }

    private static HttpRequestMessage Request(string query)
    {
        var endpoint = Environment.GetEnvironmentVariable("IDENTITY_ENDPOINT");
        var header = Environment.GetEnvironmentVariable("IDENTITY_HEADER");
        return string.IsNullOrEmpty(endpoint) || string.IsNullOrEmpty(header)
            ? Get($"{MachineEndpoint}?api-version=2018-02-01&{query}", "Metadata", "true")
            : Get($"{endpoint}?api-version=2019-08-01&{query}", "X-IDENTITY-HEADER", header);
    }

    private static HttpRequestMessage Get(string url, string header, string value) =>
        new(HttpMethod.Get, url) { Headers = { { header, value } } };
}
