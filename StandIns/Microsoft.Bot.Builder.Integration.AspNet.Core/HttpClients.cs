namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Where HTTP clients come from.</summary>
internal static class HttpClients
{
    // One handler for the process; connections are renewed so that changes of names in DNS are seen.
    private static readonly HttpClient Shared = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });

    /// <summary>The application's factory, else one shared client.</summary>
    public static Func<HttpClient> From(IHttpClientFactory factory) =>
        factory == null ? () => Shared : () => factory.CreateClient(string.Empty);
}
