using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Finds out who sent an activity: nobody in particular, another bot, the emulator, or a channel.</summary>
internal sealed class IncomingCalls
{
    private const string UnknownChannel = "unknown";

    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly CallerTokens _callers;
    private readonly ChannelTokens _channels;

    public IncomingCalls(
        CloudSettings cloud, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, Func<HttpClient> http)
    {
        _credentials = credentials;
        _callers = new CallerTokens(new SigningKeys(cloud.EmulatorMetadataUrl, http), cloud.OwnIssuers, credentials, configuration);
        _channels = new ChannelTokens(new SigningKeys(cloud.ChannelMetadataUrl, http), cloud.TokenIssuer, credentials, configuration);
    }

    /// <summary>The caller's identity; one that proves nothing is refused unless authentication is off.</summary>
    public async Task<ClaimsIdentity> IdentifyAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(authHeader)) return await ProvenAsync(activity, authHeader, cancellationToken);
        var isSkill = activity.ChannelId == Channels.Emulator && activity.Recipient?.Role == RoleTypes.Skill;
        return await AnonymousAsync(isSkill, cancellationToken);
    }

    /// <summary>The caller's identity without an activity at hand. No channel passes, since its key must speak for a named one.</summary>
    public Task<ClaimsIdentity> IdentifyAsync(string authHeader, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(authHeader)
            ? AnonymousAsync(isSkill: true, cancellationToken)
            : ProvenAsync(new Activity { ChannelId = UnknownChannel }, authHeader, cancellationToken);

    private async Task<ClaimsIdentity> ProvenAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var token = BearerToken.Read(authHeader);
        var claimed = new ClaimsIdentity(token.Claims);
        if (claimed.IsSkill()) return await _callers.SkillAsync(token, cancellationToken);
        if (_callers.IsIssuer(token.Issuer)) return await _callers.EmulatorAsync(token, cancellationToken);
        return await _channels.ChannelAsync(token, activity, cancellationToken);
    }

    private async Task<ClaimsIdentity> AnonymousAsync(bool isSkill, CancellationToken cancellationToken)
    {
        if (!await _credentials.IsAuthenticationDisabledAsync(cancellationToken))
            throw new UnauthorizedAccessException("A request without an Authorization header is refused.");
        var skill = new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId);
        return new ClaimsIdentity(isSkill ? [skill] : [], AuthenticationConstants.AnonymousAuthType);
    }
}
