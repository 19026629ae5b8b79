using Duban.Bot.Channels.BotFramework.Registration;
using Microsoft.Extensions.Configuration;

namespace Duban.Bot.Tests.Channels.BotFramework.Registration;

/// <summary>Registrations for tests.</summary>
internal static class Registered
{
    public const string App = "33333333-3333-3333-3333-333333333333";
    public const string Tenant = "22222222-2222-2222-2222-222222222222";
    public const string OtherTenant = "99999999-9999-9999-9999-999999999999";

    public static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value)).Build();

    public static BotRegistration With(params (string Key, string Value)[] settings)
    {
        var registration = new BotRegistration();
        registration.Read(Settings(settings));
        return registration;
    }

    /// <summary>A bot of one tenant, and what differs.</summary>
    public static BotRegistration Single(params (string Key, string Value)[] settings) =>
        With([("MicrosoftAppId", App), ("MicrosoftAppPassword", "secret~1"), ("MicrosoftAppTenantId", Tenant), .. settings]);
}
