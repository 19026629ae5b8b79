namespace Duban.Bot.Channels.BotFramework.Registration;

/// <summary>How the bot is registered, and so how it proves who it is (MicrosoftAppType).</summary>
public enum BotKind
{
    /// <summary>An app of one tenant, with a secret.</summary>
    SingleTenant,

    /// <summary>A user-assigned managed identity of the machine; there is no secret.</summary>
    UserAssignedMSI,

    /// <summary>An app of every tenant, with a secret; none can be registered since 2025-07-31, those from before go on.</summary>
    MultiTenant,
}
