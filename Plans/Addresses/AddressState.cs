namespace Duban.Plans.Addresses;

/// <summary>Whether an address can be written to. Only an active one is; the others become active when somebody writes there or installs the bot again.</summary>
public enum AddressState
{
    /// <summary>It can.</summary>
    Active,

    /// <summary>The person blocked the bot (lesson 5).</summary>
    BlockedByUser,

    /// <summary>The bot is not, or no longer, installed there.</summary>
    NotInstalled,

    /// <summary>An administrator of the tenant disabled the bot.</summary>
    DisabledByAdmin,

    /// <summary>The conversation is no more.</summary>
    Gone,

    /// <summary>The tenant is served by another host than the one that was asked.</summary>
    WrongHost,
}
