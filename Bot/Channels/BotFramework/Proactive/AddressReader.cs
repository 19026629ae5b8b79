using Duban.Bot.Turns;
using Duban.Plans.Addresses;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Duban.Bot.Channels.BotFramework.Proactive;

/// <summary>Reads out of any activity where it came from.</summary>
internal static class AddressReader
{
    // Nobody listens on a page that was closed.
    private static readonly string[] PagesOnly = [Microsoft.Bot.Connector.Channels.Directline, Microsoft.Bot.Connector.Channels.Webchat];

    /// <summary>Whether a channel's conversations can be written to later.</summary>
    public static bool IsStored(string? channel) => !string.IsNullOrEmpty(channel) && !PagesOnly.Contains(channel, StringComparer.OrdinalIgnoreCase) && channel != Dialogs.Message.Terminal;

    /// <summary>The address; null where nobody can be written to.</summary>
    public static Address? Read(Activity activity, DateTimeOffset now)
    {
        if (!IsStored(activity.ChannelId) || activity.Conversation?.Id is not { Length: > 0 } conversation || string.IsNullOrEmpty(activity.ServiceUrl)) return null;
        var data = Groups.DataOf(activity);
        var kind = Groups.KindOf(activity, data);
        var person = kind == AddressKind.Personal ? PersonOf(activity) : null;
        return new Address
        {
            Channel = activity.ChannelId, Conversation = conversation, Kind = kind, Account = AccountKey.Of(activity.ChannelId, person), UserId = person?.Id,
            BotId = activity.Recipient?.Id, BotName = activity.Recipient?.Name, Tenant = activity.Conversation.TenantId ?? data?.Tenant?.Id, ServiceUrl = activity.ServiceUrl,
            TeamId = data?.Team?.Id, TeamName = data?.Team?.Name, Name = NameOf(activity, data, person), Locale = Locales.Of(activity), LastSeen = now,
        };
    }

    // In some events the bot itself is the sender.
    private static ChannelAccount? PersonOf(Activity activity) =>
        new[] { activity.From }.Concat(activity.MembersAdded ?? []).FirstOrDefault(account => account?.Id is { Length: > 0 } && !Bots.Has(activity, account));

    private static string? NameOf(Activity activity, TeamsChannelData? data, ChannelAccount? person)
    {
        if (person is not null) return person.Name;
        return data?.Channel is { Name: { Length: > 0 } name } channel && channel.Id == Address.RootOf(activity.Conversation.Id) ? name : activity.Conversation.Name;
    }
}
