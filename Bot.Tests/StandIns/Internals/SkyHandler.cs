namespace Duban.Bot.Tests.StandIns;

/// <summary>The way to a <see cref="FakeCloud"/> for who asks at the addresses of a real one; those asked are noted.</summary>
internal sealed class SkyHandler(FakeCloud cloud) : DelegatingHandler(new SocketsHttpHandler()), IHttpClientFactory
{
    public List<string> Asked { get; } = [];

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!.AbsoluteUri;
        if (!address.StartsWith(cloud.Url, StringComparison.Ordinal))
        {
            Asked.Add(address);
            request.RequestUri = new Uri(cloud.Url + Way(address));
        }

        return base.SendAsync(request, cancellationToken);
    }

    private static string Way(string address) =>
        address.EndsWith("/token", StringComparison.Ordinal) ? "/login/oauth2/v2.0/token"
        : address.Contains("/login.botframework.", StringComparison.Ordinal) ? "/channel/metadata"
        : "/directory/metadata";
}
