namespace Duban.Plans.Addresses;

/// <summary>Where a person or a group can be reached without being asked first. Our own format: no channel's library is needed to read it (lesson 41).</summary>
public sealed record Address
{
    private const string ThreadMark = ";messageid=";

    /// <summary>The channel by the name that its messages bear: msteams, emulator, wecom …</summary>
    public required string Channel { get; init; }

    /// <summary>The channel's id of the conversation; of a thread with its mark.</summary>
    public required string Conversation { get; init; }

    /// <summary>The conversation of which this is a thread; itself where it is none.</summary>
    public string Root => RootOf(Conversation);

    /// <summary>What kind of place it is.</summary>
    public AddressKind Kind { get; init; }

    /// <summary>Of a personal chat: the key of the person's account, as accounts are bound by it.</summary>
    public string? Account { get; init; }

    /// <summary>Of a personal chat: the channel's own id of the person.</summary>
    public string? UserId { get; init; }

    /// <summary>The bot's id there.</summary>
    public string? BotId { get; init; }

    /// <summary>The bot's name there.</summary>
    public string? BotName { get; init; }

    /// <summary>The tenant.</summary>
    public string? Tenant { get; init; }

    /// <summary>The service through which it is reached; null for the usual one.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>The team of a channel.</summary>
    public string? TeamId { get; init; }

    /// <summary>The team's name.</summary>
    public string? TeamName { get; init; }

    /// <summary>The name of the chat, the channel, or the person.</summary>
    public string? Name { get; init; }

    /// <summary>The language last seen there, as BCP 47.</summary>
    public string? Locale { get; init; }

    /// <summary>Whether it can be written to.</summary>
    public AddressState State { get; init; }

    /// <summary>Why it is in that state; of an active one why the last sending failed. Null where all is well.</summary>
    public string? Reason { get; init; }

    /// <summary>Since when it is so; null where all is well.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>When somebody was last heard there; up to some hours late.</summary>
    public DateTimeOffset LastSeen { get; init; }

    /// <summary>The conversation of a thread; a conversation that is no thread as it is.</summary>
    public static string RootOf(string conversation)
    {
        var at = conversation.IndexOf(ThreadMark, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? conversation : conversation[..at];
    }

    /// <summary>What is known once it was seen again: the new where it says something, else what was known.</summary>
    public Address SeenAgain(Address seen, bool isAlive) => this with
    {
        Kind = seen.Kind,
        // Some events name the person by the channel's own id only; that does not replace the key they are bound by.
        Account = Account is not null && seen.Account == seen.UserId ? Account : seen.Account ?? Account,
        UserId = seen.UserId ?? UserId,
        BotId = seen.BotId ?? BotId,
        BotName = seen.BotName ?? BotName,
        Tenant = seen.Tenant ?? Tenant,
        ServiceUrl = seen.ServiceUrl ?? ServiceUrl,
        TeamId = seen.TeamId ?? TeamId,
        TeamName = seen.TeamName ?? TeamName,
        Name = seen.Name ?? Name,
        Locale = seen.Locale ?? Locale,
        State = isAlive ? AddressState.Active : State,
        Reason = isAlive ? null : Reason,
        Since = isAlive ? null : Since,
        LastSeen = seen.LastSeen,
    };
}
