using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Joins a bot to a channel.</summary>
public abstract partial class BotAdapter
{
    /// <summary>Key of the answer to an invoke in the turn's state.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>Key of the caller's identity in the turn's state.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>Key of the audience of outgoing calls in the turn's state.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>Catches what a turn throws; without it the exception goes on to the caller.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    /// <summary>The middleware, in order.</summary>
    public MiddlewareSet MiddlewareSet { get; } = [];

    /// <summary>Appends middleware.</summary>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities in order.</summary>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces an activity sent earlier.</summary>
    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes an activity sent earlier.</summary>
    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Runs a turn over an activity whose sender is known.</summary>
    public virtual Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Runs the middleware and the bot in the culture of the activity.</summary>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        SpeakAs(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception exception) when (OnTurnError != null)
        {
            await OnTurnError(turnContext, exception);
        }
    }

    private static void SpeakAs(ITurnContext turnContext)
    {
        var locale = turnContext.Activity.Locale;
        var known = !string.IsNullOrWhiteSpace(locale) && TrySetCulture(locale);
        if (turnContext is TurnContext whole) whole.Locale = known ? locale : CultureInfo.CurrentCulture.Name;
    }

    private static bool TrySetCulture(string locale)
    {
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(locale);
            return true;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
