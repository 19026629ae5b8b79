using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks signature, algorithm, issuer and lifetime of a token. Audiences are the caller's to check.</summary>
internal sealed class TokenCheck(SigningKeys keys)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <summary>The claims, and what the signing key is endorsed for; a fault is an <see cref="UnauthorizedAccessException"/>.</summary>
    public async Task<(ClaimsIdentity Identity, IReadOnlyCollection<string> Endorsements)> ValidateAsync(
        JsonWebToken token, IReadOnlyCollection<string> issuers, CancellationToken cancellationToken)
    {
        // Cheap refusals first: they cost no request for keys.
        if (!Algorithms.Contains(token.Alg)) throw new UnauthorizedAccessException("The token's algorithm is not accepted.");
        if (!issuers.Contains(token.Issuer)) throw new UnauthorizedAccessException("The token's issuer is not accepted.");
        var known = await keys.FindAsync(token.Kid, cancellationToken)
            ?? throw new UnauthorizedAccessException("The token's signing key is not known.");
        var result = await _handler.ValidateTokenAsync(token, Parameters(known.Key, issuers));
        return result.IsValid
            ? (result.ClaimsIdentity, known.Endorsements)
            : throw new UnauthorizedAccessException("The token is not valid.", result.Exception);
    }

    private static TokenValidationParameters Parameters(SecurityKey key, IEnumerable<string> issuers) => new()
    {
        ValidateAudience = false,
        ValidIssuers = issuers,
        IssuerSigningKey = key,
        ValidAlgorithms = Algorithms,
        ClockSkew = Skew,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
    };
}
