using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public abstract partial class CloudAdapterBase
{
    /// <summary>Authenticates the caller and runs a turn; the result is what the request is answered with, null for nothing.</summary>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        return await ProcessActivityAsync(caller, activity, callback, cancellationToken);
    }

    /// <summary>Runs a turn for a caller that is known.</summary>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        var (identity, audience) = (authenticateRequestResult.ClaimsIdentity, authenticateRequestResult.Audience);
        var connectors = authenticateRequestResult.ConnectorFactory;
        activity.CallerId = authenticateRequestResult.CallerId;
        var connector = await connectors.CreateAsync(activity.ServiceUrl, audience, cancellationToken);
        using var tokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(identity, cancellationToken);
        using var context = CreateTurnContext(activity, identity, audience, connector, tokens, callback, connectors);
        await RunPipelineAsync(context, callback, cancellationToken);
        return Result(context);
    }

    private TurnContext CreateTurnContext(
        Activity activity, ClaimsIdentity identity, string audience, IConnectorClient connector, UserTokenClient tokens,
        BotCallbackHandler callback, ConnectorFactory connectors)
    {
        var context = new TurnContext(this, activity);
        context.TurnState.Add<IIdentity>(BotIdentityKey, identity);
        context.TurnState.Add(connector);
        context.TurnState.Add(tokens);
        if (callback != null) context.TurnState.Add(callback);
        context.TurnState.Add(connectors);
        context.TurnState.Set(OAuthScopeKey, audience);
        return context;
    }

    private static InvokeResponse Result(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new ExpectedReplies(context.BufferedReplyActivities) };
        if (context.Activity.Type != ActivityTypes.Invoke) return null;
        return context.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse
            ?? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };
    }
}
