using Duban.Bot.Channels.BotFramework;
using Duban.Bot.Channels.Teams;
using Duban.Bot.State;
using Duban.Dialogs.Wording;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Turns;

/// <summary>A message that was edited or deleted after it was answered.</summary>
public sealed class EditHandler(TurnTaker taker, TurnSender sender, IStorage storage)
{
    /// <summary>A question in other words is answered anew in the place of the first answer. What was begun or done by a message stands: that is said where one is alone with the bot.</summary>
    public async Task EditedAsync(ITurnContext<IMessageUpdateActivity> context, CancellationToken cancel)
    {
        var keys = TurnKeys.Of(context.Activity);
        if (await FindAsync(keys, cancel) is not { } turn || turn.IsDropped) return;
        var edit = keys.Edited(Mentions.Without(context.Activity) ?? "");
        if (turn.IsOnlyAnswer)
        {
            var anew = await taker.TakeAsync(context.Activity, edit, null, cancel);
            if (!anew.IsSent) await sender.SendAsync(context, anew, edit, turn.Sent, cancel);
            return;
        }

        if (!Groups.Has(context.Activity) && await IsFirstAsync(edit, cancel)) await context.SendActivityAsync(Texts.In(Locales.Of(context.Activity))["edit.stands"], cancellationToken: cancel);
    }

    /// <summary>What was kept of a deleted message is dropped, also what was answered; that it was answered stays known. One that is brought back is not answered again.</summary>
    public async Task DeletedAsync(ITurnContext<IMessageDeleteActivity> context, CancellationToken cancel)
    {
        var keys = TurnKeys.Of(context.Activity);
        if (await FindAsync(keys, cancel) is null) return;
        await storage.WriteAsync(new Dictionary<string, object> { [keys.Turn] = new HandledTurn { IsSent = true, IsDropped = true, ETag = "*" } }, cancel);
    }

    private async Task<HandledTurn?> FindAsync(TurnKeys keys, CancellationToken cancel) =>
        (await storage.ReadAsync([keys.Turn], cancel)).TryGetValue(keys.Turn, out var found) ? (HandledTurn)found : null;

    private async Task<bool> IsFirstAsync(TurnKeys edit, CancellationToken cancel)
    {
        if (await FindAsync(edit, cancel) is not null) return false;
        await storage.WriteAsync(new Dictionary<string, object> { [edit.Turn] = new HandledTurn { IsSent = true, ETag = "*" } }, cancel);
        return true;
    }
}
