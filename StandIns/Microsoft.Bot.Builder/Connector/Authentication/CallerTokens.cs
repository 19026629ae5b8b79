using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens of the directory: those of other bots and of the emulator.</summary>
internal sealed class CallerTokens(
    SigningKeys keys, IReadOnlyList<string> ownIssuers, ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration configuration)
{
    private static readonly string[] WellKnown =
    [
        "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
        "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
        "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/",
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0",
        "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
    ];

    private readonly TokenCheck _check = new(keys);

    private string[] Issuers => [.. WellKnown, .. ownIssuers, .. configuration.ValidTokenIssuers ?? []];

    public bool IsIssuer(string issuer) => Issuers.Contains(issuer);

    /// <summary>Another bot; without a claims validator none may call.</summary>
    public async Task<ClaimsIdentity> SkillAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var (identity, _) = await _check.ValidateAsync(token, Issuers, cancellationToken);
        await RefuseOtherAudienceAsync(identity, cancellationToken);
        if (configuration.ClaimsValidator is not { } validator)
            throw new UnauthorizedAccessException("Other bots may not call: no claims validator is configured.");
        await validator.ValidateClaimsAsync([.. identity.Claims]);
        return identity;
    }

    /// <summary>
    /// The emulator, which acts with the bot's own credentials. The audience is checked as well, so that a token
    /// the bot itself sent to some service cannot be played back to it.
    /// </summary>
    public async Task<ClaimsIdentity> EmulatorAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var (identity, _) = await _check.ValidateAsync(token, Issuers, cancellationToken);
        if (identity.Claim(AuthenticationConstants.VersionClaim) == null)
            throw new UnauthorizedAccessException("The token has no version claim.");
        if (!await credentials.IsValidAppIdAsync(identity.CallingAppId() ?? string.Empty, cancellationToken))
            throw new UnauthorizedAccessException("The token's app id is not the bot's.");
        await RefuseOtherAudienceAsync(identity, cancellationToken);
        return identity;
    }

    private async Task RefuseOtherAudienceAsync(ClaimsIdentity identity, CancellationToken cancellationToken)
    {
        if (!await credentials.IsValidAppIdAsync(identity.Claim(AuthenticationConstants.AudienceClaim) ?? string.Empty, cancellationToken))
            throw new UnauthorizedAccessException("The token is meant for someone else.");
    }
}
