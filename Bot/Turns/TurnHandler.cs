using Duban.Bot.State;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Turns;

/// <summary>One turn for every channel: taken and saved, then sent. Whoever calls sees to it that a conversation has one at a time.</summary>
public sealed class TurnHandler(
    TurnTaker taker, TurnSender sender, Addressed addressed, TimeProvider time, ILogger<TurnHandler> logger)
{
    /// <summary>Handles a message; one that was handled before is answered only if its answer never went out.</summary>
    public async Task HandleAsync(ITurnContext<IMessageActivity> context, CancellationToken cancellationToken)
    {
        var keys = TurnKeys.Of(context.Activity);
        if (!await addressed.IsAsync(context.Activity, keys, cancellationToken)) return;
        HandledTurn turn;
        await using (TypingSign.Start(context, time, cancellationToken)) turn = await taker.TakeAsync(context.Activity, keys, null, cancellationToken);
        if (turn.IsSent) Log.Duplicate(logger, keys.Turn);
        else await sender.SendAsync(context, turn, keys, null, cancellationToken);
    }
}
