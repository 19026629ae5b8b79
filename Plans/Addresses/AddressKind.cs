namespace Duban.Plans.Addresses;

/// <summary>What kind of place an address is.</summary>
public enum AddressKind
{
    /// <summary>The chat of one person with the bot.</summary>
    Personal,

    /// <summary>A group or meeting chat.</summary>
    Group,

    /// <summary>A channel of a team, or a thread in it.</summary>
    Channel,
}
