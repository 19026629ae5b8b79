using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads who the bot is: kind, app id, secret, tenant.</summary>
internal static class AppConfiguration
{
    private static readonly string[] IssuerTemplates =
    [
        AuthenticationConstants.ValidTokenIssuerUrlTemplateV1, AuthenticationConstants.ValidTokenIssuerUrlTemplateV2,
        AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1, AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2,
    ];

    public static ServiceClientCredentialsFactory Read(IConfiguration configuration, Func<HttpClient> http)
    {
        var id = Text(configuration, "MicrosoftAppId");
        var secret = Text(configuration, "MicrosoftAppPassword");
        var tenant = Text(configuration, "MicrosoftAppTenantId");
        switch (Text(configuration, "MicrosoftAppType")?.ToUpperInvariant())
        {
            case "SINGLETENANT":
                Need(id, "MicrosoftAppId");
                Need(tenant, "MicrosoftAppTenantId");
                Need(secret, "MicrosoftAppPassword");
                return new AppCredentialsFactory(id, new SecretTokens(id, secret, tenant, http));
            case "USERASSIGNEDMSI":
                Need(id, "MicrosoftAppId");
                Need(tenant, "MicrosoftAppTenantId");
                if (secret != null) throw new ArgumentException("A managed identity has no MicrosoftAppPassword.", nameof(configuration));
                return new AppCredentialsFactory(id, new ManagedIdentityTokens(id, http));
            default:
                return new AppCredentialsFactory(id, new SecretTokens(id, secret, null, http));
        }
    }

    /// <summary>Issuers of the tokens of the bot's own tenant.</summary>
    public static IReadOnlyList<string> OwnIssuers(IConfiguration configuration) =>
        Text(configuration, "MicrosoftAppTenantId") is { } tenant
        ? [.. IssuerTemplates.Select(template => template.Replace("{0}", tenant, StringComparison.Ordinal))]
        : [];

    private static void Need(string value, string key)
    {
        if (value == null) throw new ArgumentException($"This kind of bot needs {key}.");
    }

    private static string Text(IConfiguration configuration, string key) =>
        configuration[key]?.Trim() is { Length: > 0 } text ? text : null;
}
