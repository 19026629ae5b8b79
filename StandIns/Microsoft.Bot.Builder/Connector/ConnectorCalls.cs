using System.Net;
using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema.Json;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Carries calls to a connector service.</summary>
internal sealed class ConnectorCalls(Func<Uri> baseUri, ServiceClientCredentials credentials, HttpClient http)
{
    private const string UserAgent = "Microsoft-BotFramework/3.1 (Duban)";

    /// <summary>Calls and reads the answer; any status but a success is an exception.</summary>
    public async Task<HttpOperationResponse<T>> CallAsync<T>(ConnectorCall call, CancellationToken cancellationToken)
    {
        var (request, response) = await SendAsync(call, cancellationToken);
        if (response.StatusCode == HttpStatusCode.Unauthorized && credentials is BearerCredentials bearer)
        {
            // The token may have been revoked: once more with a fresh one.
            bearer.Forget(request);
            (request, response) = await SendAsync(call, cancellationToken);
        }

        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        if (!response.IsSuccessStatusCode) throw ConnectorFailure.From(call, request, response, text);
        return new HttpOperationResponse<T> { Request = request, Response = response, Body = Read<T>(request, response, text) };
    }

    // The exchange is handed out with the result, so it is not disposed here; its content is buffered.
    private async Task<(
        HttpRequestMessage Request, HttpResponseMessage Response)> SendAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        var request = Write(call);
        if (credentials != null) await credentials.ProcessHttpRequestAsync(request, cancellationToken);
        return (request, await http.SendAsync(request, cancellationToken));
    }

    private HttpRequestMessage Write(ConnectorCall call)
    {
        var request = new HttpRequestMessage(call.Method, new Uri(Base(), call.Path));
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        if (call.ConversationId != null) AddHeader(request, "x-ms-conversation-id", [call.ConversationId]);
        foreach (var (name, values) in call.Headers ?? []) AddHeader(request, name, values);
        if (call.Body != null) request.Content = Json(call.Body);
        return request;
    }

    private Uri Base()
    {
        var uri = baseUri();
        return uri.AbsoluteUri.EndsWith('/') ? uri : new Uri(uri.AbsoluteUri + "/");
    }

    // An id with characters outside ASCII does not fit into a header; it is information only.
    private static void AddHeader(HttpRequestMessage request, string name, IEnumerable<string> values)
    {
        var fitting = values.Where(value => value.All(character => character is >= ' ' and < '\u007f'));
        request.Headers.Remove(name);
        request.Headers.TryAddWithoutValidation(name, fitting);
    }

    // Buffered with a length: services refuse a body that is streamed in chunks.
    private static ByteArrayContent Json(object body)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), SchemaJson.Options));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        return content;
    }

    private static T Read<T>(HttpRequestMessage request, HttpResponseMessage response, string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return default;
        try
        {
            return JsonSerializer.Deserialize<T>(text, SchemaJson.Options);
        }
        catch (JsonException exception)
        {
            throw new HttpOperationException("The answer of the service cannot be read.", exception)
            {
                Request = new HttpRequestMessageWrapper(request, null),
                Response = new HttpResponseMessageWrapper(response, text),
            };
        }
    }
}
