namespace Microsoft.Rest;

/// <summary>A call was answered with a status that means failure.</summary>
public class HttpOperationException : RestException
{
    /// <summary>Without a message.</summary>
    public HttpOperationException()
    {
    }

    /// <summary>With a message.</summary>
    public HttpOperationException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    public HttpOperationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What was asked.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>What was answered.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>The body, as far as it could be read.</summary>
    public object Body { get; set; }
}
