namespace Microsoft.Rest;

/// <summary>What a call returned, with the exchange around it.</summary>
public class HttpOperationResponse<T>
{
    /// <summary>What was asked.</summary>
    public HttpRequestMessage Request { get; set; }

    /// <summary>What was answered.</summary>
    public HttpResponseMessage Response { get; set; }

    /// <summary>The answer's body.</summary>
    public T Body { get; set; }
}
