using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Talks to the service of a channel over HTTP. The HTTP client is the caller's and outlives this one.</summary>
public class ConnectorClient : IConnectorClient
{
    /// <summary>A client of a service.</summary>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient = false)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        ArgumentNullException.ThrowIfNull(customHttpClient);
        BaseUri = baseUri;
        Credentials = credentials;
        HttpClient = customHttpClient;
        _disposeHttpClient = disposeHttpClient;
        Conversations = new Conversations(new ConnectorCalls(() => BaseUri, credentials, customHttpClient));
    }

    private readonly bool _disposeHttpClient;

    /// <inheritdoc/>
    public Uri BaseUri { get; set; }

    /// <inheritdoc/>
    public virtual IConversations Conversations { get; private set; }

    /// <summary>Proof of identity for the service.</summary>
    public ServiceClientCredentials Credentials { get; private set; }

    /// <summary>Carries the calls.</summary>
    public HttpClient HttpClient { get; protected set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets the HTTP client go if it was handed over for good.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _disposeHttpClient) HttpClient.Dispose();
    }
}
