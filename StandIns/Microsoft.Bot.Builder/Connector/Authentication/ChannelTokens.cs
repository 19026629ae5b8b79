using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens of channels.</summary>
internal sealed class ChannelTokens(
    SigningKeys keys, string issuer, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration)
{
    private readonly TokenCheck _check = new(keys);

    public async Task<ClaimsIdentity> ChannelAsync(JsonWebToken token, Activity activity, CancellationToken cancellationToken)
    {
        var (identity, endorsements) = await _check.ValidateAsync(token, [issuer], cancellationToken);
        RefuseUnendorsed(activity.ChannelId, endorsements);
        if (!await credentials.IsValidAppIdAsync(identity.Claim(AuthenticationConstants.AudienceClaim) ?? string.Empty, cancellationToken))
            throw new UnauthorizedAccessException("The token is meant for another bot.");
        var service = identity.Claim(AuthenticationConstants.ServiceUrlClaim);
        if (string.IsNullOrWhiteSpace(service) || !service.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("The token was issued for another service address.");
        return identity;
    }

    private void RefuseUnendorsed(string channelId, IReadOnlyCollection<string> endorsements)
    {
        if (string.IsNullOrWhiteSpace(channelId) || !endorsements.Contains(channelId))
            throw new UnauthorizedAccessException("The signing key is not endorsed for the channel.");
        if (configuration.RequiredEndorsements?.All(endorsements.Contains) == false)
            throw new UnauthorizedAccessException("The signing key lacks a required endorsement.");
    }
}
