namespace Duban.Bot.Channels.BotFramework.Registration;

/// <summary>From the program's settings to the registration, and from the registration to the settings that the SDK reads.</summary>
internal static class RegistrationSettings
{
    /// <summary>Takes the settings as they are written; blanks around them do not count.</summary>
    public static void Read(this BotRegistration registration, IConfiguration configuration)
    {
        registration.Type = Text(configuration, "MicrosoftAppType");
        registration.AppId = Text(configuration, "MicrosoftAppId");
        registration.Password = Text(configuration, "MicrosoftAppPassword");
        registration.Tenant = Text(configuration, "MicrosoftAppTenantId");
        registration.CloudName = Text(configuration, "MicrosoftCloud");
        registration.ChannelService = Text(configuration, "ChannelService");
        registration.ValidateAuthority = Text(configuration, "ValidateAuthority");
        registration.AllowEmulator = Text(configuration, "AllowEmulator");
        foreach (var tenant in Tenants(configuration.GetSection("AllowedTenants"))) registration.AllowedTenants.Add(tenant);
        foreach (var key in CloudTable.OwnKeys.Where(key => Text(configuration, key).Length > 0)) registration.Addresses[key] = Text(configuration, key);
    }

    /// <summary>What the SDK reads: the cloud by its name where it knows it, else by every address.</summary>
    public static IConfiguration ForSdk(this BotRegistration registration)
    {
        var settings = new Dictionary<string, string?>
        {
            ["MicrosoftAppType"] = registration.Kind.ToString(),
            ["MicrosoftAppId"] = registration.AppId,
            ["MicrosoftAppPassword"] = registration.Password,
            ["MicrosoftAppTenantId"] = registration.Tenant,
            ["ValidateAuthority"] = registration.ValidateAuthority,
        };
        // Without an id there is nothing to prove, and the SDK would ask a bot of one tenant for the rest.
        if (!registration.HasId) settings["MicrosoftAppType"] = nameof(BotKind.MultiTenant);
        if (!registration.HasOwnAddresses()) settings["ChannelService"] = CloudTable.Of(registration.Cloud, "ChannelService");
        else foreach (var key in CloudTable.OwnKeys) settings[key] = registration.Address(key);
        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }

    /// <summary>The address or name that is used: the one that was given, else that of the cloud.</summary>
    public static string Address(this BotRegistration registration, string key) =>
        registration.Addresses.TryGetValue(key, out var given) ? given
        : key == "ToChannelFromBotLoginUrl" && registration.HasOwnAddresses() && registration.Kind != BotKind.MultiTenant ? registration.InTenant("TenantLoginUrl")
        : CloudTable.Of(registration.Cloud, key);

    /// <summary>An address of the cloud for the bot's own tenant.</summary>
    public static string InTenant(this BotRegistration registration, string key) =>
        CloudTable.Of(registration.Cloud, key).Replace("{0}", registration.Tenant, StringComparison.Ordinal);

    // The SDK knows the public cloud and the government's by name; as soon as one address differs it needs all of them.
    private static bool HasOwnAddresses(this BotRegistration registration) => registration.Cloud == BotCloud.China || registration.Addresses.Count > 0;

    private static string Text(IConfiguration configuration, string key) => configuration[key]?.Trim() ?? "";

    // A list in a file, or in an environment variable with commas between.
    private static IEnumerable<string> Tenants(IConfigurationSection section) =>
        section.GetChildren().Select(child => child.Value ?? "").Append(section.Value ?? "")
            .SelectMany(text => text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
