using Duban.Bot.Channels.AdaptiveCards;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Channels.BotFramework;

/// <summary>Whom a reply is for: on which channel, alone or among others.</summary>
/// <param name="Channel">The channel, by the name that the Bot Framework gives it.</param>
/// <param name="IsGroup">Whether others read along.</param>
/// <param name="Id">The channel's id of who spoke; null where nobody did.</param>
/// <param name="Person">Who spoke, to be named; null where the channel tells no name, as with presses.</param>
internal sealed record Listener(string? Channel, bool IsGroup, string? Id, CardPerson? Person)
{
    /// <summary>Whether it is Teams, which has ways of its own.</summary>
    public bool IsInTeams => Channel == Microsoft.Bot.Connector.Channels.Msteams;

    public static Listener Of(IActivity activity) => new(activity.ChannelId, Groups.Has(activity), activity.From?.Id is { Length: > 0 } id ? id : null, PersonOf(activity.From));

    private static CardPerson? PersonOf(ChannelAccount? account) =>
        account is { Id.Length: > 0, Name.Length: > 0 } ? new CardPerson(account.Id, account.Name) : null;
}
