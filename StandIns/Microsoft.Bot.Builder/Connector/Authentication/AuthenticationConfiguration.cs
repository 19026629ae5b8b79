namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is asked of callers beyond a valid token.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that a signing key must have besides the channel's.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Judges the claims of calling bots; without one no bot may call.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Issuers of emulator and skill tokens besides Microsoft's, such as one's own tenant.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; }
}
