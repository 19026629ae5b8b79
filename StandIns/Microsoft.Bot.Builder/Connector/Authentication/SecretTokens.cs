namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens for a secret. A bot of one tenant asks its own tenant's authority in Microsoft's clouds.</summary>
internal sealed class SecretTokens(string appId, string secret, string tenantId, Func<HttpClient> http) : ITokenSource
{
    public Task<AccessToken> AcquireAsync(string authority, string audience, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{Own(authority).TrimEnd('/')}/oauth2/v2.0/token"))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = appId,
                ["client_secret"] = secret,
                ["scope"] = Scope(audience),
            }),
        };
        return TokenResponse.FetchAsync(http(), request, cancellationToken);
    }

    private static string Scope(string audience) =>
        audience.EndsWith("/.default", StringComparison.Ordinal) ? audience : $"{audience.TrimEnd('/')}/.default";

    private string Own(string authority)
    {
        if (string.IsNullOrEmpty(tenantId)) return authority;
        return authority switch
        {
            AuthenticationConstants.ToChannelFromBotLoginUrl => $"https://login.microsoftonline.com/{tenantId}",
            GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl => $"https://login.microsoftonline.us/{tenantId}",
            _ => authority,
        };
    }
}
