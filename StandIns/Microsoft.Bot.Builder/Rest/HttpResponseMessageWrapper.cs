using System.Net;

namespace Microsoft.Rest;

/// <summary>A response that was received.</summary>
public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    /// <summary>Copies what is worth knowing afterwards.</summary>
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        CopyHeaders(httpResponse.Headers);
        CopyHeaders(httpResponse.Content?.Headers);
        Content = content;
        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase;
    }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; protected set; }

    /// <summary>The phrase beside the status.</summary>
    public string ReasonPhrase { get; protected set; }
}
