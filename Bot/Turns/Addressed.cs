using Duban.Bot.Channels.BotFramework;
using Duban.Bot.Channels.Teams;
using Duban.Bot.State;
using Duban.Dialogs;
using Duban.Plans;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Turns;

/// <summary>Whether a message is meant for the bot. In a team that lets the bot read along it hears all; it answers who names it, and who answers what it asked.</summary>
public sealed class Addressed(IStorage storage, OfficeClock clock)
{
    internal async Task<bool> IsAsync(IMessageActivity activity, TurnKeys keys, CancellationToken cancel)
    {
        if (activity.ChannelId != Microsoft.Bot.Connector.Channels.Msteams || !Groups.Has(activity) || activity.Value is not null || Mentions.HasOwn(activity)) return true;
        var stored = await storage.ReadAsync([keys.Conversation], cancel);
        return stored.TryGetValue(keys.Conversation, out var memo) && Conversation.FromJson(((ConversationMemo)memo).Json).IsWaitingFor(AccountKey.Of(activity) ?? "", clock.Now);
    }
}
