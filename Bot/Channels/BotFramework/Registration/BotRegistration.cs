namespace Duban.Bot.Channels.BotFramework.Registration;

/// <summary>The registration at Azure Bot Service as the settings give it, under the Bot Framework's own names. Texts are kept as they were written, so that every fault can be told.</summary>
public sealed class BotRegistration
{
    /// <summary>MicrosoftAppType; empty means SingleTenant where there is a tenant, else MultiTenant.</summary>
    public string Type { get; set; } = "";

    /// <summary>MicrosoftAppId, a GUID; empty: nobody can prove anything, and only this machine is served.</summary>
    public string AppId { get; set; } = "";

    /// <summary>MicrosoftAppPassword, the value of a client secret.</summary>
    public string Password { get; set; } = "";

    /// <summary>MicrosoftAppTenantId, a GUID or a domain.</summary>
    public string Tenant { get; set; } = "";

    /// <summary>MicrosoftCloud; empty means Public, or UsGovernment where ChannelService says so.</summary>
    public string CloudName { get; set; } = "";

    /// <summary>ChannelService, the SDK's older way to name the government's cloud.</summary>
    public string ChannelService { get; set; } = "";

    /// <summary>ValidateAuthority, handed on to the SDK.</summary>
    public string ValidateAuthority { get; set; } = "";

    /// <summary>AllowEmulator: whether tokens of the Bot Framework Emulator are taken; false by default.</summary>
    public string AllowEmulator { get; set; } = "";

    /// <summary>AllowedTenants: ids of further tenants whose people may talk with the bot.</summary>
    public IList<string> AllowedTenants { get; } = [];

    /// <summary>Addresses of a cloud that were given one by one; they win over those of the cloud.</summary>
    public IDictionary<string, string> Addresses { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there is an app id, so that callers have to prove who they are.</summary>
    public bool HasId => AppId.Length > 0;

    /// <summary>How the bot is registered.</summary>
    public BotKind Kind => Named<BotKind>(Type) ?? (Tenant.Length > 0 ? BotKind.SingleTenant : BotKind.MultiTenant);

    /// <summary>The cloud.</summary>
    public BotCloud Cloud => Named<BotCloud>(CloudName)
        ?? (ChannelService == CloudTable.Of(BotCloud.UsGovernment, nameof(ChannelService)) ? BotCloud.UsGovernment : BotCloud.Public);

    /// <summary>Whether tokens of the emulator are taken.</summary>
    public bool IsEmulatorAllowed => bool.TryParse(AllowEmulator, out var isAllowed) && isAllowed;

    /// <summary>The tenants whose people may talk with the bot; empty: all.</summary>
    public IReadOnlySet<string> Tenants => new HashSet<string>(
        Kind == BotKind.MultiTenant || !Guid.TryParse(Tenant, out _) ? AllowedTenants : [Tenant, .. AllowedTenants], StringComparer.OrdinalIgnoreCase);

    /// <summary>What is meant by a name in any case; null for a number or anything else.</summary>
    internal static T? Named<T>(string text)
        where T : struct, Enum => Enum.GetNames<T>().Contains(text, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<T>(text, ignoreCase: true) : null;
}
