namespace Microsoft.Bot.Schema;

/// <summary>An error as the connector service writes it.</summary>
public class ErrorResponse
{
    /// <summary>Leaves every field unset.</summary>
    public ErrorResponse()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public ErrorResponse(Error error = default)
    {
        Error = error;
    }

    /// <summary>The error.</summary>
    public Error Error { get; set; }
}
