using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Duban.Bot.Channels.BotFramework.Registration;

/// <summary>
/// The SDK's authentication and what we ask beyond it: every token that cannot be believed is a refusal (401), tokens of the emulator are taken
/// only where that is allowed, and activities only of the tenants that are. Other bots are never let in: no claims validator is configured.
/// </summary>
internal sealed class GuardedAuthentication(BotFrameworkAuthentication inner, BotRegistration registration, ILogger logger) : BotFrameworkAuthentication
{
    private readonly TenantGate tenants = new(registration);
    private readonly string channelIssuer = registration.Address("ToBotFromChannelTokenIssuer");

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        try
        {
            // Before the keys of somebody are fetched whom we would refuse anyway.
            if (IssuerOf(authHeader) is { } issuer) RefuseOthers(issuer);
            var result = await TokenFaults.JudgeAsync(() => inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken), cancellationToken);
            if (registration.HasId) Refuse(result.ClaimsIdentity, activity);
            if (!ReplyAddress.IsIn(activity)) throw new BadHttpRequestException("The activity names nowhere to answer to.");
            return result;
        }
        catch (UnauthorizedAccessException refusal)
        {
            Log.CallerRefused(logger, activity.ChannelId, refusal.Message, refusal.InnerException?.GetType().Name);
            throw;
        }
    }

    /// <summary>Streaming connections are not offered: what comes over them could not be judged one by one.</summary>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException("Streaming connections are not offered.");

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        TokenFaults.JudgeAsync(() => inner.AuthenticateChannelRequestAsync(authHeader, cancellationToken), cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => inner.CreateConnectorFactory(claimsIdentity);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        inner.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    public override string GetOriginatingAudience() => inner.GetOriginatingAudience();

    private void Refuse(ClaimsIdentity identity, Activity activity)
    {
        var issuer = identity.FindFirst(AuthenticationConstants.IssuerClaim)?.Value;
        RefuseOthers(issuer);
        // The SDK asks who made an emulator's token, not for whom it was made.
        if (issuer != channelIssuer && identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value != registration.AppId)
            throw new UnauthorizedAccessException("The token is meant for somebody else.");
        if (tenants.Refusal(activity) is { } reason) throw new UnauthorizedAccessException($"The activity may not come in: {reason}.");
    }

    private void RefuseOthers(string? issuer)
    {
        if (registration.HasId && !registration.IsEmulatorAllowed && issuer != channelIssuer)
            throw new UnauthorizedAccessException("The token is not the channel's, and AllowEmulator is not set.");
    }

    private static string? IssuerOf(string? header)
    {
        if (header?.Split(' ') is not [_, { Length: > 0 } token]) return null;
        try
        {
            return new JsonWebToken(token).Issuer;
        }
        catch (ArgumentException)
        {
            // Not a token; the SDK refuses it.
            return null;
        }
    }
}
