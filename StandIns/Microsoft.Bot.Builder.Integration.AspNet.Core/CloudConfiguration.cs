using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads which cloud the bot lives in: every address of its own, US Government, or public.</summary>
internal static class CloudConfiguration
{
    private static readonly string[] OwnKeys =
    [
        "ToChannelFromBotLoginUrl", "ToChannelFromBotOAuthScope", "ToBotFromChannelTokenIssuer", "OAuthUrl",
        "ToBotFromChannelOpenIdMetadataUrl", "ToBotFromEmulatorOpenIdMetadataUrl", "CallerId",
    ];

    public static CloudSettings Read(IConfiguration configuration)
    {
        if (OwnKeys.Any(key => !string.IsNullOrEmpty(configuration[key]))) return Own(configuration);
        var validate = ValidateAuthority(configuration);
        return configuration["ChannelService"] switch
        {
            null or "" => CloudSettings.Public with { ValidateAuthority = validate },
            GovernmentAuthenticationConstants.ChannelService => CloudSettings.UsGovernment with { ValidateAuthority = validate },
            var other => throw new ArgumentException($"The ChannelService '{other}' is not supported.", nameof(configuration)),
        };
    }

    private static CloudSettings Own(IConfiguration configuration) => new()
    {
        LoginUrl = Needed(configuration, "ToChannelFromBotLoginUrl"),
        OAuthScope = Needed(configuration, "ToChannelFromBotOAuthScope"),
        TokenIssuer = Needed(configuration, "ToBotFromChannelTokenIssuer"),
        ChannelMetadataUrl = Needed(configuration, "ToBotFromChannelOpenIdMetadataUrl"),
        EmulatorMetadataUrl = Needed(configuration, "ToBotFromEmulatorOpenIdMetadataUrl"),
        CallerId = configuration["CallerId"],
        ValidateAuthority = ValidateAuthority(configuration),
    };

    private static string Needed(IConfiguration configuration, string key) =>
        configuration[key] is { Length: > 0 } value
            ? value
            : throw new ArgumentException($"A cloud of its own needs {key}.", nameof(configuration));

    private static bool ValidateAuthority(IConfiguration configuration) =>
        !string.Equals(configuration["ValidateAuthority"], bool.FalseString, StringComparison.OrdinalIgnoreCase);
}
