namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Names and addresses of authentication in the US Government cloud.</summary>
public static class GovernmentAuthenticationConstants
{
    /// <summary>Value of the setting that chooses this cloud.</summary>
    public const string ChannelService = "https://botframework.azure.us";

    /// <summary>Where a multi-tenant bot gets its tokens.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us";

    /// <summary>Where the bot of a tenant gets its tokens.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.us/{0}";

    /// <summary>Audience of calls to channels.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.us";

    /// <summary>Issuer of the tokens of channels.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.us";

    /// <summary>Where the keys of channels are found.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration";

    /// <summary>Where the keys of emulator and skills are found.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl =
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration";

    /// <summary>The token service.</summary>
    public const string OAuthUrlGov = "https://api.botframework.azure.us";
}
