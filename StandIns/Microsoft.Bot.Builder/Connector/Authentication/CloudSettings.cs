using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Addresses and names of a cloud.</summary>
internal sealed record CloudSettings
{
    public string LoginUrl { get; init; }

    public string OAuthScope { get; init; }

    public string TokenIssuer { get; init; }

    public string ChannelMetadataUrl { get; init; }

    public string EmulatorMetadataUrl { get; init; }

    public string CallerId { get; init; }

    /// <summary>Issuers of the bot's own tenant; the tenant is taken from the configuration, never from a token.</summary>
    public IReadOnlyList<string> OwnIssuers { get; init; } = [];

    public bool ValidateAuthority { get; init; } = true;

    public static CloudSettings Public { get; } = new()
    {
        LoginUrl = AuthenticationConstants.ToChannelFromBotLoginUrl,
        OAuthScope = AuthenticationConstants.ToChannelFromBotOAuthScope,
        TokenIssuer = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        ChannelMetadataUrl = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorMetadataUrl = AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerId = CallerIdConstants.PublicAzureChannel,
    };

    public static CloudSettings UsGovernment { get; } = new()
    {
        LoginUrl = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
        OAuthScope = GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        TokenIssuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        ChannelMetadataUrl = GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        EmulatorMetadataUrl = GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerId = CallerIdConstants.USGovChannel,
    };
}
