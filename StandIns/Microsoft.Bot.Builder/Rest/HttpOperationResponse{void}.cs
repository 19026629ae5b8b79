namespace Microsoft.Rest;

/// <summary>The exchange of a call that returns nothing.</summary>
public class HttpOperationResponse
{
    /// <summary>What was asked.</summary>
    public HttpRequestMessage Request { get; set; }

    /// <summary>What was answered.</summary>
    public HttpResponseMessage Response { get; set; }
}
