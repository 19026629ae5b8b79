using System.Collections.Concurrent;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The credentials of one app id. Tokens are kept per authority and audience.</summary>
internal sealed class AppCredentialsFactory(string appId, ITokenSource source) : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<(string Authority, string Audience), TokenSlot> _slots = new();

    public override Task<bool> IsValidAppIdAsync(string givenId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrEmpty(appId) && givenId == appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(appId));

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string givenId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(appId)) return Task.FromResult<ServiceClientCredentials>(null);
        if (givenId != appId) throw new InvalidOperationException("Invalid App Id.");
        var slot = _slots.GetOrAdd((loginEndpoint, audience), NewSlot);
        return Task.FromResult<ServiceClientCredentials>(new BearerCredentials(slot));
    }

    private TokenSlot NewSlot((string Authority, string Audience) key) =>
        new(cancellationToken => source.AcquireAsync(key.Authority, key.Audience, cancellationToken));
}
