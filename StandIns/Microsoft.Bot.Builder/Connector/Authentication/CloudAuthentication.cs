using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authentication in a cloud: incoming tokens one way, connectors with outgoing tokens the other.</summary>
internal sealed class CloudAuthentication(
    CloudSettings cloud, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, Func<HttpClient> http)
    : BotFrameworkAuthentication
{
    private readonly IncomingCalls _incoming = new(cloud, credentials, configuration, http);
    private readonly TrustedServices _trusted = new();

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var identity = await _incoming.IdentifyAsync(activity, authHeader, cancellationToken);
        if (identity.AuthenticationType != AuthenticationConstants.AnonymousAuthType) _trusted.Add(activity.ServiceUrl);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = identity.IsSkill() ? identity.CallingAppId() : cloud.OAuthScope,
            CallerId = await CallerIdAsync(identity, cancellationToken),
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Streaming connections are not served.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        return new CloudConnectorFactory(cloud, credentials, claimsIdentity.BotAppId(), _trusted, http);
    }

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        return Task.FromResult<UserTokenClient>(new NoUserTokens());
    }

    public override string GetOriginatingAudience() => cloud.OAuthScope;

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        _incoming.IdentifyAsync(authHeader, cancellationToken);

    private async Task<string> CallerIdAsync(ClaimsIdentity identity, CancellationToken cancellationToken)
    {
        if (await credentials.IsAuthenticationDisabledAsync(cancellationToken)) return null;
        return identity.IsSkill() ? CallerIdConstants.BotToBotPrefix + identity.CallingAppId() : cloud.CallerId;
    }
}
