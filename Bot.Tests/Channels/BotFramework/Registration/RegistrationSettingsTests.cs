using Duban.Bot.Channels.BotFramework.Registration;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace Duban.Bot.Tests.Channels.BotFramework.Registration;

/// <summary>What the SDK gets to read for each cloud.</summary>
public sealed class RegistrationSettingsTests
{
    private static readonly string[] Keys =
    [
        "ChannelService", "ToChannelFromBotLoginUrl", "ToChannelFromBotOAuthScope", "ToBotFromChannelTokenIssuer", "OAuthUrl",
        "ToBotFromChannelOpenIdMetadataUrl", "ToBotFromEmulatorOpenIdMetadataUrl", "CallerId",
    ];

    [Fact]
    public void ThePublicCloudIsTheSdksOwn()
    {
        var sdk = Registered.Single().ForSdk();
        Keys.ShouldAllBe(key => string.IsNullOrEmpty(sdk[key]));
        (sdk["MicrosoftAppType"], sdk["MicrosoftAppId"], sdk["MicrosoftAppPassword"], sdk["MicrosoftAppTenantId"])
            .ShouldBe(("SingleTenant", Registered.App, "secret~1", Registered.Tenant));
    }

    [Theory]
    [InlineData("MicrosoftCloud", "UsGovernment")]
    [InlineData("MicrosoftCloud", "usgovernment")]
    [InlineData("ChannelService", "https://botframework.azure.us")]
    public void TheGovernmentsCloudIsNamedByItsChannelService(string key, string value)
    {
        var sdk = Registered.Single((key, value)).ForSdk();
        sdk["ChannelService"].ShouldBe("https://botframework.azure.us");
        Keys[1..].ShouldAllBe(name => string.IsNullOrEmpty(sdk[name]));
    }

    [Theory]
    [InlineData("ToChannelFromBotLoginUrl", "https://login.partner.microsoftonline.cn/" + Registered.Tenant)]
    [InlineData("ToChannelFromBotOAuthScope", "https://api.botframework.azure.cn")]
    [InlineData("ToBotFromChannelTokenIssuer", "https://api.botframework.azure.cn")]
    [InlineData("OAuthUrl", "https://token.botframework.azure.cn/")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration")]
    [InlineData("ToBotFromEmulatorOpenIdMetadataUrl", "https://login.partner.microsoftonline.cn/a55a4d5b-9241-49b1-b4ff-befa8db00269/v2.0/.well-known/openid-configuration")]
    [InlineData("ChannelService", null)]
    public void ChinasCloudIsDescribedWhole(string key, string? expected) =>
        Registered.Single(("MicrosoftCloud", "China")).ForSdk()[key].ShouldBe(expected);

    [Fact]
    public void ABotOfEveryTenantSignsInElsewhereInChina() =>
        Registered.With(("MicrosoftAppId", Registered.App), ("MicrosoftAppPassword", "s"), ("MicrosoftCloud", "China")).ForSdk()["ToChannelFromBotLoginUrl"]
            .ShouldBe("https://login.partner.microsoftonline.cn/microsoftservices.partner.onmschina.cn");

    [Fact]
    public void AnAddressThatIsGivenWinsAndTheRestIsTheClouds()
    {
        var sdk = Registered.Single(("ToBotFromChannelTokenIssuer", "https://own.example"), ("MicrosoftCloud", "UsGovernment")).ForSdk();
        sdk["ToBotFromChannelTokenIssuer"].ShouldBe("https://own.example");
        sdk["ToChannelFromBotLoginUrl"].ShouldBe("https://login.microsoftonline.us/" + Registered.Tenant);
        sdk["ToChannelFromBotOAuthScope"].ShouldBe("https://api.botframework.us");
        sdk["OAuthUrl"].ShouldBe("https://api.botframework.azure.us");
        sdk["ChannelService"].ShouldBeNull();
    }

    [Theory]
    [InlineData("Public", "https://api.botframework.com")]
    [InlineData("UsGovernment", "https://api.botframework.us")]
    [InlineData("China", "https://api.botframework.azure.cn")]
    public void TheSdkAsksForTokensOfTheCloudAlsoAsAManagedIdentity(string cloud, string audience)
    {
        Audience(Registered.Single(("MicrosoftCloud", cloud))).ShouldBe(audience);
        Audience(Registered.With(("MicrosoftAppId", Registered.App), ("MicrosoftAppTenantId", Registered.Tenant), ("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftCloud", cloud)))
            .ShouldBe(audience);
    }

    [Theory]
    [InlineData("Public", "https://sts.windows.net/{0}/", "https://login.microsoftonline.com/{0}/v2.0")]
    [InlineData("UsGovernment", "https://login.microsoftonline.us/{0}/", "https://login.microsoftonline.us/{0}/v2.0")]
    [InlineData("China", "https://sts.chinacloudapi.cn/{0}/", "https://login.partner.microsoftonline.cn/{0}/v2.0")]
    public void TheBotsOwnTenantIssuesTokensInItsCloud(string cloud, string first, string second)
    {
        var registration = Registered.Single(("MicrosoftCloud", cloud));
        new[] { registration.InTenant("TenantIssuer1"), registration.InTenant("TenantIssuer2") }
            .ShouldBe(new[] { first, second }.Select(issuer => issuer.Replace("{0}", Registered.Tenant, StringComparison.Ordinal)));
    }

    [Fact]
    public void AListOfTenantsMayBeOneTextOrMany()
    {
        Registered.Single(("AllowedTenants", $"{Registered.OtherTenant}, {Registered.App}")).Tenants.ShouldBe([Registered.Tenant, Registered.OtherTenant, Registered.App], ignoreOrder: true);
        Registered.Single(("AllowedTenants:0", Registered.OtherTenant)).Tenants.ShouldBe([Registered.Tenant, Registered.OtherTenant], ignoreOrder: true);
        Registered.With(("MicrosoftAppId", Registered.App), ("MicrosoftAppPassword", "s")).Tenants.ShouldBeEmpty();
    }

    private static string Audience(BotRegistration registration) => new ConfigurationBotFrameworkAuthentication(registration.ForSdk()).GetOriginatingAudience();
}
