namespace Microsoft.Rest;

/// <summary>A request that was sent. The token it carried is not kept.</summary>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    /// <summary>Copies what is worth knowing afterwards.</summary>
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string content)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        CopyHeaders(httpRequest.Headers);
        CopyHeaders(httpRequest.Content?.Headers);
        Headers.Remove("Authorization");
        Content = content;
        Method = httpRequest.Method;
        RequestUri = httpRequest.RequestUri;
    }

    /// <summary>The verb.</summary>
    public HttpMethod Method { get; protected set; }

    /// <summary>The address.</summary>
    public Uri RequestUri { get; protected set; }
}
