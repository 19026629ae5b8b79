using Duban.Bot.Channels.BotFramework;
using Duban.Bot.State;
using Duban.Dialogs;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Turns;

/// <summary>One turn for every channel: taken and saved, then sent; one at a time per conversation.</summary>
public sealed class TurnHandler(
    TurnTaker taker, TurnSender sender, Addressed addressed, FactsLoader facts, IStorage storage, OfficeClock clock, TurnGates gates, TimeProvider time, ILogger<TurnHandler> logger)
{
    /// <summary>Handles a message; one that was handled before is answered only if its answer never went out.</summary>
    public async Task HandleAsync(ITurnContext<IMessageActivity> context, CancellationToken cancellationToken)
    {
        var keys = TurnKeys.Of(context.Activity);
        if (!await addressed.IsAsync(context.Activity, keys, cancellationToken)) return;
        using var gate = await gates.EnterAsync(keys.Conversation, cancellationToken);
        HandledTurn turn;
        await using (TypingSign.Start(context, time, cancellationToken)) turn = await taker.TakeAsync(context.Activity, keys, cancellationToken);
        if (turn.IsSent) Log.Duplicate(logger, keys.Turn);
        else await sender.SendAsync(context, turn, keys, null, cancellationToken);
    }

    /// <summary>Greets somebody who came in, once per conversation.</summary>
    public async Task WelcomeAsync(ITurnContext<IConversationUpdateActivity> context, CancellationToken cancellationToken)
    {
        var key = TurnKeys.Of(context.Activity).Welcome;
        if ((await storage.ReadAsync([key], cancellationToken)).ContainsKey(key)) return;
        var known = await facts.LoadAsync(cancellationToken);
        if (!known.HasPlan) return;
        var reply = Turn.Welcome(known, Locales.Of(context.Activity), clock.Today, clock.IsDemo);
        await storage.WriteAsync(new Dictionary<string, object> { [key] = new HandledTurn { IsSent = true, ETag = "*" } }, cancellationToken);
        foreach (var activity in ReplyActivities.Of(reply, Listener.Of(context.Activity))) await context.SendActivityAsync(activity, cancellationToken);
    }
}
