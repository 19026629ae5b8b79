using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows who calls and proves who we are.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Finds out who sent an activity; a caller that cannot prove it is an <see cref="UnauthorizedAccessException"/>.</summary>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>Finds out who opened a streaming connection.</summary>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken);

    /// <summary>Makes connectors for an identity.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>Makes a client of the service that keeps users' tokens.</summary>
    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken);

    /// <summary>Audience of outgoing calls to channels.</summary>
    public virtual string GetOriginatingAudience() => throw new NotImplementedException();

    /// <summary>Finds out who calls without an activity at hand.</summary>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
