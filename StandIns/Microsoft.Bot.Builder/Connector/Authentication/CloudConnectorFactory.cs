using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connectors that prove who the bot is, to services that may know it.</summary>
internal sealed class CloudConnectorFactory(
    CloudSettings cloud, ServiceClientCredentialsFactory credentials, string appId, TrustedServices trusted, Func<HttpClient> http)
    : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(serviceUrl);
        var proof = await credentials.CreateCredentialsAsync(
            appId, audience ?? cloud.OAuthScope, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken);
        return new ConnectorClient(new Uri(serviceUrl), Guarded(proof, serviceUrl), http());
    }

    // A stored or forged address must not collect the bot's token.
    private ServiceClientCredentials Guarded(ServiceClientCredentials proof, string serviceUrl) =>
        proof == null || trusted.Contains(serviceUrl)
            ? proof
            : throw new InvalidOperationException($"No token is sent to '{serviceUrl}': no valid token named that service.");
}
