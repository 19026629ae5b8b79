namespace Microsoft.Bot.Schema;

/// <summary>Code and message of an error.</summary>
public class Error
{
    /// <summary>Leaves every field unset.</summary>
    public Error()
    {
    }

    /// <summary>Sets the given fields.</summary>
    public Error(string code = default, string message = default, InnerHttpError innerHttpError = default)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>Code.</summary>
    public string Code { get; set; }

    /// <summary>Message.</summary>
    public string Message { get; set; }

    /// <summary>Error of a service further on.</summary>
    public InnerHttpError InnerHttpError { get; set; }
}
