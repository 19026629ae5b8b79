using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets bots with the listed app ids call; a star lets all.</summary>
public class AllowedCallersClaimsValidator : ClaimsValidator
{
    private readonly IList<string> _allowed;

    /// <summary>Lists the app ids.</summary>
    public AllowedCallersClaimsValidator(IList<string> allowedCallers)
    {
        ArgumentNullException.ThrowIfNull(allowedCallers);
        _allowed = allowedCallers;
    }

    /// <inheritdoc/>
    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var identity = new ClaimsIdentity(claims);
        if (!identity.IsSkill() || _allowed.Contains("*") || _allowed.Contains(identity.CallingAppId())) return Task.CompletedTask;
        throw new UnauthorizedAccessException($"The bot '{identity.CallingAppId()}' is not among the allowed callers.");
    }
}
