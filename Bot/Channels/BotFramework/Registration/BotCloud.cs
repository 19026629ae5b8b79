namespace Duban.Bot.Channels.BotFramework.Registration;

/// <summary>The cloud in which the bot is registered (MicrosoftCloud).</summary>
public enum BotCloud
{
    /// <summary>azure.com.</summary>
    Public,

    /// <summary>azure.us.</summary>
    UsGovernment,

    /// <summary>azure.cn, run by 21Vianet.</summary>
    China,
}
