namespace Duban.Bot.Channels.BotFramework.Registration;

/// <summary>What is logged of who we are and who calls.</summary>
internal static partial class Log
{
    [LoggerMessage(1401, LogLevel.Information, "{Finding:l}")]
    public static partial void Registered(ILogger logger, string finding);

    [LoggerMessage(1402, LogLevel.Error, "{Finding:l}")]
    public static partial void NotRegistered(ILogger logger, string finding);

    [LoggerMessage(1403, LogLevel.Information, "People of these tenants may talk with the bot: {Tenants}")]
    public static partial void TheseTenants(ILogger logger, string tenants);

    [LoggerMessage(1404, LogLevel.Warning, "AllowedTenants is empty and the bot is registered for every tenant: people of every tenant may talk with it")]
    public static partial void EveryTenant(ILogger logger);

    [LoggerMessage(1405, LogLevel.Warning, "AllowEmulator is set: tokens of the Bot Framework Emulator are taken")]
    public static partial void EmulatorAllowed(ILogger logger);

    [LoggerMessage(1406, LogLevel.Warning, "A caller on channel {Channel} was refused: {Reason} {Cause}")]
    public static partial void CallerRefused(ILogger logger, string? channel, string reason, string? cause);

    [LoggerMessage(1407, LogLevel.Error, "A caller could not be checked and was asked to come again (503)")]
    public static partial void KeysUnreachable(ILogger logger, Exception error);
}
