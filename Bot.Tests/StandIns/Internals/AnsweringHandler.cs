using System.Net;

namespace Duban.Bot.Tests.StandIns;

/// <summary>Answers every request alike and keeps the last one.</summary>
internal sealed class AnsweringHandler(HttpStatusCode status, string body) : HttpMessageHandler
{
    public HttpRequestMessage? Asked { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked = request;
        return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body) });
    }
}
