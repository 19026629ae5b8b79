namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connectors.</summary>
public abstract class ConnectorFactory
{
    /// <summary>A connector to a service for an audience.</summary>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
