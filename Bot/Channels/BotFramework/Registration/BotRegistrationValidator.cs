using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.BotFramework.Registration;

/// <summary>Finds all faults of the registration at once, so that a start refuses with the whole list.</summary>
public sealed class BotRegistrationValidator : IValidateOptions<BotRegistration>
{
    private static readonly string[] Urls =
        ["ToChannelFromBotLoginUrl", "OAuthUrl", "ToBotFromChannelOpenIdMetadataUrl", "ToBotFromEmulatorOpenIdMetadataUrl"];

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, BotRegistration options)
    {
        string[] faults = [.. Names(options), .. options.HasId ? Parts(options) : Leftovers(options), .. Tenants(options), .. Clouds(options)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Names(BotRegistration options)
    {
        if (!IsName<BotKind>(options.Type)) yield return $"MicrosoftAppType is '{options.Type}'; it is one of {string.Join(", ", Enum.GetNames<BotKind>())}.";
        if (!IsName<BotCloud>(options.CloudName)) yield return $"MicrosoftCloud is '{options.CloudName}'; it is one of {string.Join(", ", Enum.GetNames<BotCloud>())}.";
        if (options.AllowEmulator.Length > 0 && !bool.TryParse(options.AllowEmulator, out _)) yield return $"AllowEmulator is '{options.AllowEmulator}'; it is true or false.";
        if (options.ValidateAuthority.Length > 0 && !bool.TryParse(options.ValidateAuthority, out _)) yield return $"ValidateAuthority is '{options.ValidateAuthority}'; it is true or false.";
    }

    /// <summary>Who began a registration meant to finish it: an empty id would open the endpoint to this machine instead.</summary>
    private static IEnumerable<string> Leftovers(BotRegistration options)
    {
        (string Key, string Value)[] given = [("MicrosoftAppType", options.Type), ("MicrosoftAppPassword", options.Password), ("MicrosoftAppTenantId", options.Tenant)];
        if (given.Where(each => each.Value.Length > 0).Select(each => each.Key).ToArray() is { Length: > 0 } keys)
            yield return $"MicrosoftAppId is missing; without it there is no use for {string.Join(" and ", keys)}.";
    }

    private static IEnumerable<string> Parts(BotRegistration options)
    {
        if (!Guid.TryParseExact(options.AppId, "D", out _)) yield return $"MicrosoftAppId is '{options.AppId}'; it is the app's client id, a GUID such as 00000000-1111-2222-3333-444444444444.";
        if (options.Tenant.Length > 0 && !Guid.TryParseExact(options.Tenant, "D", out _) && !IsDomain(options.Tenant))
            yield return $"MicrosoftAppTenantId is '{options.Tenant}'; it is the tenant's id (a GUID) or one of its domains.";
        if (options.Tenant.Length == 0 && options.Kind != BotKind.MultiTenant) yield return $"MicrosoftAppTenantId is missing; {options.Kind} needs it.";
        if (SecretFault(options) is { } fault) yield return "MicrosoftAppPassword " + fault;
    }

    private static string? SecretFault(BotRegistration options) => (options.Kind, options.Password) switch
    {
        (BotKind.UserAssignedMSI, { Length: > 0 }) => "is set; a managed identity has no secret, take it out.",
        (BotKind.UserAssignedMSI, _) => null,
        (_, "") => $"is missing; {options.Kind} needs the value of a client secret.",
        (_, var secret) when Guid.TryParse(secret, out _) => "is the id of a secret; what is needed is its value, shown once when it was made.",
        _ => null,
    };

    private static IEnumerable<string> Tenants(BotRegistration options)
    {
        foreach (var tenant in options.AllowedTenants.Where(tenant => !Guid.TryParseExact(tenant, "D", out _)))
            yield return $"AllowedTenants: '{tenant}' is not the id of a tenant, a GUID.";
        if (options.HasId && options.Kind != BotKind.MultiTenant && options.AllowedTenants.Count == 0 && IsDomain(options.Tenant))
            yield return "MicrosoftAppTenantId is a domain, but messages name their tenant by its id: give the id instead, or name it in AllowedTenants.";
    }

    private static IEnumerable<string> Clouds(BotRegistration options)
    {
        var government = CloudTable.Of(BotCloud.UsGovernment, "ChannelService");
        if (options.ChannelService.Length > 0 && options.ChannelService != government)
            yield return $"ChannelService is '{options.ChannelService}'; it is empty or {government}. MicrosoftCloud names the cloud instead.";
        if (options.ChannelService == government && options.Cloud != BotCloud.UsGovernment)
            yield return $"ChannelService names the government's cloud, MicrosoftCloud another: {options.CloudName}.";
        foreach (var (key, address) in options.Addresses.Where(each => Urls.Contains(each.Key) && !IsAddress(each.Value)))
            yield return $"{key} is '{address}'; it is an address that begins with https://.";
    }

    private static bool IsName<T>(string text)
        where T : struct, Enum => text.Length == 0 || BotRegistration.Named<T>(text) is not null;

    private static bool IsDomain(string text) => text.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(text) == UriHostNameType.Dns;

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
}
