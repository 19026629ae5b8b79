using System.Net;
using System.Text.Json;

namespace Duban.Bot.Tests.StandIns;

/// <summary>A connector service in this process, and the way to it. What it is sent must be JSON.</summary>
internal sealed class CheckingHandler : HttpMessageHandler, IHttpClientFactory
{
    private int _calls;

    public int Calls => _calls;

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _calls);
        var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        using var json = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 300 });
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"id":"given"}""") };
    }
}
