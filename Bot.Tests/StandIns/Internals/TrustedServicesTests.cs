using Microsoft.Bot.Connector.Authentication;

namespace Duban.Bot.Tests.StandIns;

public sealed class TrustedServicesTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/apac/", true)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams", true)]
    [InlineData("https://webchat.botframework.com/", true)]
    [InlineData("https://directline.botframework.azure.cn/", true)]
    [InlineData("http://localhost:3978/", true)]
    [InlineData("http://smba.trafficmanager.net/apac/", false)]
    [InlineData("https://smba.trafficmanager.net.evil.test/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://bot.example/dl/", false)]
    [InlineData("nonsense", false)]
    [InlineData(null, false)]
    public void OnlyKnownHostsSeeTheToken(string? serviceUrl, bool trusted) =>
        new TrustedServices().Contains(serviceUrl!).ShouldBe(trusted);

    [Fact]
    public void AServiceThatAValidTokenNamedSeesTheToken()
    {
        var services = new TrustedServices();
        services.Add("https://bot.example/dl/");
        services.Contains("https://BOT.example/other").ShouldBeTrue();
        services.Contains("https://bot.example:444/").ShouldBeFalse();
    }
}
