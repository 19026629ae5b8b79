using System.Net;

namespace Duban.Bot.Tests.Turns.Files;

/// <summary>Hosts on the net as a client sees them: each address answers as a test wishes; what was asked is noted.</summary>
internal sealed class FakeHosts : HttpMessageHandler, IHttpClientFactory
{
    private readonly Dictionary<string, Func<CancellationToken, Task<HttpResponseMessage>>> answers = [];

    public List<string> Asked { get; } = [];

    /// <summary>The proof that came with each request; empty for none.</summary>
    public List<string> Proofs { get; } = [];

    public void Answer(string url, Func<HttpResponseMessage> answer) => answers[url] = _ => Task.FromResult(answer());

    public void Hang(string url) => answers[url] = async cancel =>
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancel);
        return new HttpResponseMessage();
    };

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Add(request.RequestUri!.ToString());
        Proofs.Add(request.Headers.Authorization?.ToString() ?? "");
        return answers.TryGetValue(request.RequestUri.ToString(), out var answer)
            ? answer(cancellationToken)
            : Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound));
    }
}
