using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>Text and headers of a request or response that is gone.</summary>
public abstract class HttpMessageWrapper
{
    /// <summary>The body as text.</summary>
    public string Content { get; set; }

    /// <summary>The headers; names are compared without case.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; } =
        new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes headers over.</summary>
    protected void CopyHeaders(HttpHeaders headers)
    {
        foreach (var (name, values) in headers
            ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>()) Headers[name] = [.. values];
    }
}
