using Duban.Bot.State;
using Duban.Dialogs;
using Duban.Plans;
using Duban.Plans.Addresses;
using Duban.Plans.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.BotFramework.Proactive;

/// <summary>Greets whoever the bot meets, once in a conversation, whichever of the channel's events comes first (lesson 5).</summary>
public sealed class Greeter(FactsLoader facts, IStorage storage, OfficeClock clock)
{
    /// <summary>Greets, where this is a first meeting. In a group the bot greets when it comes itself, not each member that comes later.</summary>
    public async Task GreetAsync(ITurnContext context, CancellationToken cancel)
    {
        if (!IsMeeting(context.Activity)) return;
        var known = await facts.LoadAsync(cancel);
        if (!known.HasPlan || await ClaimAsync(context.Activity, cancel) is not { } claim) return;
        try
        {
            var reply = Turn.Welcome(known, Locales.Of(context.Activity), clock.Today, clock.IsDemo);
            foreach (var activity in ReplyActivities.Of(reply, Listener.Of(context.Activity))) await context.SendActivityAsync(activity, cancel);
        }
        catch (Exception)
        {
            // Unsaid: the next event, or this one delivered again, says it.
            await storage.DeleteAsync([claim], CancellationToken.None);
            throw;
        }
    }

    private static bool IsMeeting(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Conversation?.Id)) return false;
        var isGroup = Groups.Has(activity);
        if (AddressKeeper.IsInstallation(activity) && (isGroup || activity.ChannelId == Microsoft.Bot.Connector.Channels.Msteams))
            return !string.Equals(activity.Action, "add-upgrade", StringComparison.OrdinalIgnoreCase);
        return !isGroup && (activity.MembersAdded ?? []).Any(member => !Bots.Has(activity, member));
    }

    /// <summary>The key under which the greeting is claimed; null where another event or instance claimed it before.</summary>
    private async Task<string?> ClaimAsync(Activity activity, CancellationToken cancel)
    {
        var place = Groups.DataOf(activity)?.Team?.Id is { Length: > 0 } team ? team : Address.RootOf(activity.Conversation.Id);
        var key = $"welcomes/{activity.ChannelId}/{place}";
        try
        {
            await storage.WriteAsync(new Dictionary<string, object> { [key] = new HandledTurn { IsSent = true } }, cancel);
            return key;
        }
        catch (VersionConflictException)
        {
            return null;
        }
    }
}
