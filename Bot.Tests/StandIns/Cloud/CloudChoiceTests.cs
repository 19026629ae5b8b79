using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace Duban.Bot.Tests.StandIns;

public sealed class CloudChoiceTests
{
    [Theory]
    [InlineData(null, "https://api.botframework.com")]
    [InlineData("", "https://api.botframework.com")]
    [InlineData("https://botframework.azure.us", "https://api.botframework.us")]
    public void TheCloudIsThatOfTheChannelService(string? service, string audience) =>
        Authentication(("ChannelService", service)).GetOriginatingAudience().ShouldBe(audience);

    [Fact]
    public void AnotherChannelServiceIsAFault() =>
        Should.Throw<ArgumentException>(() => Authentication(("ChannelService", "https://elsewhere/")));

    [Fact]
    public void ACloudOfItsOwnHasItsAudience() =>
        Authentication(
            ("ToChannelFromBotLoginUrl", "https://login.partner.microsoftonline.cn/t"),
            ("ToChannelFromBotOAuthScope", "https://api.botframework.azure.cn"),
            ("ToBotFromChannelTokenIssuer", "https://api.botframework.azure.cn"), ("ToBotFromChannelOpenIdMetadataUrl", "https://a/"),
            ("ToBotFromEmulatorOpenIdMetadataUrl", "https://b/"), ("OAuthUrl", "https://token.botframework.azure.cn/"))
            .GetOriginatingAudience().ShouldBe("https://api.botframework.azure.cn");

    [Fact]
    public void ABotOfOneTenantNeedsIdTenantAndSecret()
    {
        var type = ("MicrosoftAppType", (string?)"SingleTenant");
        Should.Throw<ArgumentException>(() => Authentication(type, ("MicrosoftAppId", "a"), ("MicrosoftAppPassword", "s")));
        Should.Throw<ArgumentException>(() => Authentication(type, ("MicrosoftAppId", "a"), ("MicrosoftAppTenantId", "t")));
        Should.NotThrow(() => Authentication(type, ("MicrosoftAppId", "a"), ("MicrosoftAppTenantId", "t"), ("MicrosoftAppPassword", "s")));
    }

    [Fact]
    public void AManagedIdentityHasNoSecret()
    {
        var type = ("MicrosoftAppType", (string?)"UserAssignedMSI");
        Should.Throw<ArgumentException>(
            () => Authentication(type, ("MicrosoftAppId", "a"), ("MicrosoftAppTenantId", "t"), ("MicrosoftAppPassword", "s")));
        Should.NotThrow(() => Authentication(type, ("MicrosoftAppId", "a"), ("MicrosoftAppTenantId", "t")));
    }

    private static ConfigurationBotFrameworkAuthentication Authentication(params (string Key, string? Value)[] settings) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(entry => entry.Key, entry => entry.Value)).Build());
}
