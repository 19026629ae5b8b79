using System.Net.Http.Headers;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Puts a bearer token on requests.</summary>
internal sealed class BearerCredentials(TokenSlot slot) : ServiceClientCredentials
{
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await slot.GetAsync(cancellationToken));

    /// <summary>Forgets the token of a request that was refused.</summary>
    public void Forget(HttpRequestMessage refused) => slot.Forget(refused.Headers.Authorization?.Parameter);
}
