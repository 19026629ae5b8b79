using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Turns a refused call into the exception that callers know.</summary>
internal static class ConnectorFailure
{
    public static RestException From(ConnectorCall call, HttpRequestMessage request, HttpResponseMessage response, string text)
    {
        var message = $"The service refused the call with {(int)response.StatusCode} {response.StatusCode}.";
        var asked = new HttpRequestMessageWrapper(request, null);
        var answered = new HttpResponseMessageWrapper(response, text);
        if (call.PlainFailure) return new HttpOperationException(message) { Request = asked, Response = answered, Body = text };
        return new ErrorResponseException(message) { Request = asked, Response = answered, Body = ErrorBody.Read(text) };
    }
}
