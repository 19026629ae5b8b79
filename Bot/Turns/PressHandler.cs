using System.Collections.Immutable;
using System.Text.Json;
using Duban.Bot.Channels.BotFramework;
using Duban.Bot.Channels.Teams;
using Duban.Bot.State;
using Duban.Dialogs;
using Duban.Dialogs.Wording;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Turns;

/// <summary>A press on a card that lives (Action.Execute): a turn as if its words had been typed, answered with the card as it is after it. A press on an old card does nothing and shows the new one (lesson 28).</summary>
public sealed class PressHandler(TurnTaker taker, TurnSender sender, CardLinks links)
{
    /// <summary>Handles it; the response goes back to whoever pressed.</summary>
    internal async Task<AdaptiveCardInvokeResponse> HandleAsync(ITurnContext<IInvokeActivity> context, CardPressed press, CancellationToken cancel)
    {
        var message = AsMessage(context.Activity, press);
        var keys = TurnKeys.Of(context.Activity);
        if (press.IsLook) return await NowAsync(message, press, keys, null, cancel);
        if (await IsOldAsync(message, press, keys, cancel)) return await NowAsync(message, press, keys, "card.old", cancel);
        var turn = await taker.TakeAsync(message, keys, press.Key, cancel);
        if (!turn.IsSent) await sender.SendAsync(context, turn, keys, null, cancel);
        return await InPlaceAsync(turn, press, message, cancel) ?? await NowAsync(message, press, keys, null, cancel);
    }

    // Judged by the card as it would be sent now, not by what was sent last: others change it too, and a client refreshes it.
    // A press that is delivered again is as old as its own effect; it gets the response that it got.
    private async Task<bool> IsOldAsync(Activity message, CardPressed press, TurnKeys keys, CancellationToken cancel) =>
        press.Key is { } key && !await taker.IsTakenAsync(keys, cancel) && !await taker.StandsAsync(message, key, press.Stamp, keys, cancel);

    // The invoke's own activity stays what the channel sent; the turn sees what was said by it.
    private static Activity AsMessage(IInvokeActivity activity, CardPressed press) => new(ActivityTypes.Message)
    {
        Id = activity.Id, ChannelId = activity.ChannelId, ServiceUrl = activity.ServiceUrl, Conversation = activity.Conversation, From = activity.From, Recipient = activity.Recipient,
        Entities = activity.Entities, Locale = activity.GetLocale(), Value = press.Data, ReplyToId = activity.ReplyToId, ChannelData = activity.ChannelData,
    };

    /// <summary>The card that the turn put in the place of the pressed one; null where it put none.</summary>
    private async Task<AdaptiveCardInvokeResponse?> InPlaceAsync(HandledTurn turn, CardPressed press, Activity message, CancellationToken cancel)
    {
        var replies = JsonSerializer.Deserialize<ImmutableArray<Reply>>(turn.Replies);
        return replies.LastOrDefault(reply => reply.Key is not null && reply.Key == press.Key) is { } reply ? await CardAsync(reply, message, cancel) : null;
    }

    private async Task<AdaptiveCardInvokeResponse> NowAsync(Activity message, CardPressed press, TurnKeys keys, string? notice, CancellationToken cancel)
    {
        var texts = Texts.In(Locales.Of(message));
        var now = press.Key is { } key ? await taker.ShowAsync(message, key, keys, cancel) : null;
        if (now is null) return CardResponse.Notice(texts[press.IsLook || notice is not null ? "card.gone" : "card.taken"]);
        return await CardAsync(notice is null ? now : now with { Brief = Texts.In(now.Language)[notice] }, message, cancel) ?? CardResponse.Notice(texts["card.gone"]);
    }

    private async Task<AdaptiveCardInvokeResponse?> CardAsync(Reply reply, Activity message, CancellationToken cancel)
    {
        // The links of a card last minutes; whoever looks again gets new ones.
        var linked = await links.MakeAsync([reply], message, cancel);
        return TeamsMessages.Written(linked[0], Listener.Of(message)) is { } card ? CardResponse.Card(card) : null;
    }
}
