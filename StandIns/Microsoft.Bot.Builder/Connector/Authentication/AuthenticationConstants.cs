namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Names and addresses of authentication in the public cloud.</summary>
public static class AuthenticationConstants
{
    /// <summary>Where a multi-tenant bot gets its tokens.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";

    /// <summary>Where the bot of a tenant gets its tokens.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>Audience of calls to channels.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>Tenant of multi-tenant bots.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    /// <summary>Issuer of the tokens of channels.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>Where the keys of channels are found.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where the keys of emulator and skills are found.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl =
        "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>The token service.</summary>
    public const string OAuthUrl = "https://api.botframework.com";

    /// <summary>Claim: app id in a v2 token.</summary>
    public const string AuthorizedParty = "azp";

    /// <summary>Claim: audience.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>Claim: the channel's service.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>Claim: version of the token.</summary>
    public const string VersionClaim = "ver";

    /// <summary>Claim: app id in a v1 token.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>Header: id of the signing key.</summary>
    public const string KeyIdHeader = "kid";

    /// <summary>Claim: issuer.</summary>
    public const string IssuerClaim = "iss";

    /// <summary>Issuer of a tenant's v1 tokens.</summary>
    public const string ValidTokenIssuerUrlTemplateV1 = "https://sts.windows.net/{0}/";

    /// <summary>Issuer of a tenant's v2 tokens.</summary>
    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.com/{0}/v2.0";

    /// <summary>Issuer of a tenant's v1 tokens in the US Government cloud.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV1 = "https://login.microsoftonline.us/{0}/";

    /// <summary>Issuer of a tenant's v2 tokens in the US Government cloud.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.us/{0}/v2.0";

    /// <summary>Kind of an identity that proved nothing.</summary>
    public const string AnonymousAuthType = "anonymous";

    /// <summary>App id of a skill that proved nothing.</summary>
    public const string AnonymousSkillAppId = "AnonymousSkill";
}
