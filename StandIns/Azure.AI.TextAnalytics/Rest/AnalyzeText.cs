using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics.Rest;

/// <summary>The address `/language/:analyze-text` of a resource; answers that are failures throw.</summary>
internal sealed class AnalyzeText(Uri endpoint, string version, HttpPipeline pipeline)
{
    private readonly string _address = $"{endpoint.AbsoluteUri.TrimEnd('/')}/language/:analyze-text?api-version={version}";

    public async Task<Response> SendAsync(AnalyzeRequest request, CancellationToken cancellationToken)
    {
        using var message = MessageFor(request);
        await pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return Checked(message.Response);
    }

    public Response Send(AnalyzeRequest request, CancellationToken cancellationToken)
    {
        using var message = MessageFor(request);
        pipeline.Send(message, cancellationToken);
        return Checked(message.Response);
    }

    private HttpMessage MessageFor(AnalyzeRequest request)
    {
        var message = pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Post;
        message.Request.Uri.Reset(new Uri(request.ShowsStatistics ? _address + "&showStats=true" : _address));
        message.Request.Headers.Add("Accept", "application/json");
        message.Request.Headers.Add("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(request.ToJson());
        return message;
    }

    private static Response Checked(Response response) => response.Status == 200 ? response : throw FailureDetails.Failed(response);
}
