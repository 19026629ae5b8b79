namespace Microsoft.Rest;

/// <summary>Puts proof of identity on a request.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Adds what the service asks for; nothing by default.</summary>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
