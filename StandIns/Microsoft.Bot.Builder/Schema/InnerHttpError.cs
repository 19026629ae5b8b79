namespace Microsoft.Bot.Schema;

/// <summary>An error of a service further on.</summary>
public class InnerHttpError
{
    /// <summary>Leaves every field unset.</summary>
    public InnerHttpError()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public InnerHttpError(int? statusCode = default, object body = default)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>Its HTTP status.</summary>
    public int? StatusCode { get; set; }

    /// <summary>Its body.</summary>
    public object Body { get; set; }
}
