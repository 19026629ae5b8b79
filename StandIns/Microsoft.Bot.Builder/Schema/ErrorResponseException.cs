using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The connector service answered with an error.</summary>
public class ErrorResponseException : RestException
{
    /// <summary>Without a message.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>With a message.</summary>
    public ErrorResponseException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What was asked.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>What was answered.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>The error in the answer.</summary>
    public ErrorResponse Body { get; set; }
}
