namespace Duban.Bot.Deliveries;

/// <summary>What became of a sending, in the words that decide what is done next.</summary>
public enum DeliveryOutcome
{
    /// <summary>The channel took it.</summary>
    Sent,

    /// <summary>Too much at once; later it will go.</summary>
    Throttled,

    /// <summary>The person or an administrator wants nothing from the bot: not to be tried again until they write.</summary>
    Blocked,

    /// <summary>The bot is not installed there, or nobody ever met it.</summary>
    NotInstalled,

    /// <summary>The conversation is no more.</summary>
    Gone,

    /// <summary>The channel does not take this message; again it would not either.</summary>
    Refused,

    /// <summary>The channel could not; later it may.</summary>
    Failed,
}
