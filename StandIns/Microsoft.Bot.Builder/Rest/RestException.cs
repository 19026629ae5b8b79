namespace Microsoft.Rest;

/// <summary>A call of a REST service failed.</summary>
public class RestException : Exception
{
    /// <summary>Without a message.</summary>
    public RestException()
    {
    }

    /// <summary>With a message.</summary>
    public RestException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    public RestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
