using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Judges the claims of a caller.</summary>
public abstract class ClaimsValidator
{
    /// <summary>Throws <see cref="UnauthorizedAccessException"/> for a caller that is not welcome.</summary>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
