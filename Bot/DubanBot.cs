using System.Net;
using Duban.Bot.Channels.BotFramework.Proactive;
using Duban.Bot.Channels.Teams;
using Duban.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Duban.Bot;

/// <summary>The bot as the channels know it: messages are turns, presses on cards too, whoever comes in is greeted.</summary>
public sealed class DubanBot(
    TurnHandler turns, PressHandler presses, EditHandler edits, AddressKeeper addresses, Greeter greeter, TurnGates gates, ILogger<DubanBot> logger) : ActivityHandler
{
    /// <inheritdoc/>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity is not { } activity) return;
        // Before anything is waited for: what comes later stays behind.
        using var gate = await gates.EnterAsync(TurnKeys.Of(activity).Conversation, cancellationToken);
        await addresses.KeepAsync(activity, cancellationToken);
        await base.OnTurnAsync(turnContext, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turns.HandleAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        edits.EditedAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        edits.DeletedAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        CardPressed.Read(invokeValue.Action) is { } press
            ? await presses.HandleAsync(turnContext, press, cancellationToken)
            : throw new InvokeResponseException(HttpStatusCode.BadRequest, CardResponse.Unread("The action says nothing."));

    /// <inheritdoc/>
    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        greeter.GreetAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnInstallationUpdateActivityAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        greeter.GreetAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        Turns.Log.UnknownActivity(logger, turnContext.Activity.Type, turnContext.Activity.ChannelId);
        return Task.CompletedTask;
    }
}
