using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who called, and how to answer.</summary>
public class AuthenticateRequestResult
{
    /// <summary>Audience of the answers.</summary>
    public string Audience { get; set; }

    /// <summary>The caller's claims.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>The caller's name, see <see cref="Schema.CallerIdConstants"/>; null when authentication is off.</summary>
    public string CallerId { get; set; }

    /// <summary>Makes connectors that answer.</summary>
    public ConnectorFactory ConnectorFactory { get; set; }
}
