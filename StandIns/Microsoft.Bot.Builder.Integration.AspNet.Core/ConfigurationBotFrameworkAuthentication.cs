using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The authentication that a configuration describes.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly CloudAuthentication _inner;

    /// <summary>Reads the configuration; what is not given is made from it.</summary>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var http = HttpClients.From(httpClientFactory);
        _inner = new CloudAuthentication(
            CloudConfiguration.Read(configuration) with { OwnIssuers = AppConfiguration.OwnIssuers(configuration) },
            credentialsFactory ?? AppConfiguration.Read(configuration, http),
            authConfiguration ?? new AuthenticationConfiguration(),
            http);
    }

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _inner.CreateConnectorFactory(claimsIdentity);

    /// <inheritdoc/>
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        _inner.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    /// <inheritdoc/>
    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateChannelRequestAsync(authHeader, cancellationToken);

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => _inner.GetOriginatingAudience();
}
