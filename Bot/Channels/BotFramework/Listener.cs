using Duban.Bot.Channels.AdaptiveCards;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.BotFramework;

/// <summary>Whom a reply is for: on which channel, alone or among others.</summary>
/// <param name="Channel">The channel, by the name that the Bot Framework gives it.</param>
/// <param name="IsGroup">Whether others read along.</param>
/// <param name="Person">Who spoke; null where nobody did.</param>
internal sealed record Listener(string? Channel, bool IsGroup, CardPerson? Person)
{
    /// <summary>Whether it is Teams, which has ways of its own.</summary>
    public bool IsInTeams => Channel == Microsoft.Bot.Connector.Channels.Msteams;

    public static Listener Of(IActivity activity) => new(activity.ChannelId, Groups.Has(activity), PersonOf(activity.From));

    private static CardPerson? PersonOf(ChannelAccount? account) =>
        account is { Id.Length: > 0, Name.Length: > 0 } ? new CardPerson(account.Id, account.Name) : null;
}
