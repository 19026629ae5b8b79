using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the claims of a caller say.</summary>
internal static class Identities
{
    public static string Claim(this ClaimsIdentity identity, string name) => identity.FindFirst(name)?.Value;

    /// <summary>App id of the caller: a v1 token names it otherwise than a v2 token; a token of another version names none.</summary>
    public static string CallingAppId(this ClaimsIdentity identity) => identity.Claim(AuthenticationConstants.VersionClaim) switch
    {
        null or "" or "1.0" => identity.Claim(AuthenticationConstants.AppIdClaim),
        "2.0" => identity.Claim(AuthenticationConstants.AuthorizedParty),
        _ => null,
    };

    /// <summary>Whether the caller is another bot.</summary>
    public static bool IsSkill(this ClaimsIdentity identity)
    {
        if (identity.Claim(AuthenticationConstants.AppIdClaim) == AuthenticationConstants.AnonymousSkillAppId) return true;
        if (identity.Claim(AuthenticationConstants.VersionClaim) == null) return false;
        var audience = identity.Claim(AuthenticationConstants.AudienceClaim);
        if (audience is null or AuthenticationConstants.ToBotFromChannelTokenIssuer) return false;
        return identity.CallingAppId() is { Length: > 0 } caller && caller != audience;
    }

    /// <summary>App id of the bot that was called or acts.</summary>
    public static string BotAppId(this ClaimsIdentity identity) =>
        identity.Claim(AuthenticationConstants.AudienceClaim) ?? identity.Claim(AuthenticationConstants.AppIdClaim);
}
