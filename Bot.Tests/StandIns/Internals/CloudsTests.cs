using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace Duban.Bot.Tests.StandIns;

/// <summary>The same bot in the public cloud, in that of the US Government and in that of China, with the addresses each has.</summary>
public sealed class CloudsTests : IAsyncLifetime
{
    private const string Tenant = "77777777-7777-7777-7777-777777777777";

    private static readonly (string Key, string? Value)[] China =
    [
        ("ToChannelFromBotLoginUrl", "https://login.partner.microsoftonline.cn/microsoftservices.partner.onmschina.cn"),
        ("ToChannelFromBotOAuthScope", "https://api.botframework.azure.cn"),
        ("ToBotFromChannelTokenIssuer", "https://api.botframework.azure.cn"),
        ("OAuthUrl", "https://token.botframework.azure.cn/"),
        ("ToBotFromChannelOpenIdMetadataUrl", "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration"),
        ("ToBotFromEmulatorOpenIdMetadataUrl",
            "https://login.partner.microsoftonline.cn/a55a4d5b-9241-49b1-b4ff-befa8db00269/v2.0/.well-known/openid-configuration"),
        ("CallerId", "urn:botframework:azurechina"),
    ];

    private FakeCloud _cloud = null!;
    private SkyHandler _sky = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _cloud = await FakeCloud.StartAsync();
        _sky = new SkyHandler(_cloud);
    }

    public async ValueTask DisposeAsync()
    {
        _sky.Dispose();
        await _cloud.DisposeAsync();
    }

    [Theory]
    [InlineData("public", "https://api.botframework.com", "urn:botframework:azure", "https://login.botframework.com/v1/.well-known/openidconfiguration")]
    [InlineData(
        "government", "https://api.botframework.us", "urn:botframework:azureusgov", "https://login.botframework.azure.us/v1/.well-known/openidconfiguration")]
    [InlineData(
        "china", "https://api.botframework.azure.cn", "urn:botframework:azurechina", "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration")]
    public async Task AChannelIsLetInByTheIssuerAndTheKeysOfItsCloudAlone(string cloud, string issuer, string caller, string metadata)
    {
        var authentication = Authentication(cloud);
        var result = await authentication.AuthenticateRequestAsync(Message(), Channel(issuer), Token);
        (result.Audience, result.CallerId).ShouldBe((issuer, caller));
        authentication.GetOriginatingAudience().ShouldBe(issuer);
        _sky.Asked.ShouldBe([metadata]);
        foreach (var other in new[] { "https://api.botframework.com", "https://api.botframework.us", "https://api.botframework.azure.cn" }.Where(other => other != issuer))
            await Should.ThrowAsync<UnauthorizedAccessException>(() => authentication.AuthenticateRequestAsync(Message(), Channel(other), Token));
    }

    [Theory]
    [InlineData("public", "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData("government", "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us/oauth2/v2.0/token", "https://api.botframework.us/.default")]
    [InlineData(
        "china", "https://login.partner.microsoftonline.cn/microsoftservices.partner.onmschina.cn/oauth2/v2.0/token",
        "https://api.botframework.azure.cn/.default")]
    public async Task TheBotGetsItsTokenWhereItsCloudGivesThem(string cloud, string address, string scope)
    {
        await SendAsync(Authentication(cloud));
        _sky.Asked.ShouldBe([address]);
        _cloud.TokenForms.Single()["scope"].ToString().ShouldBe(scope);
        _cloud.Calls.Single().Headers.Authorization.ToString().ShouldBe("Bearer token1");
    }

    [Theory]
    [InlineData("public", "https://login.microsoftonline.com/77777777-7777-7777-7777-777777777777/oauth2/v2.0/token")]
    [InlineData("government", "https://login.microsoftonline.us/77777777-7777-7777-7777-777777777777/oauth2/v2.0/token")]
    public async Task ABotOfOneTenantGetsItOfItsTenant(string cloud, string address)
    {
        await SendAsync(Authentication(cloud, ("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppTenantId", Tenant)));
        _sky.Asked.ShouldBe([address]);
    }

    [Theory]
    [InlineData("public", "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration")]
    [InlineData("government", "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration")]
    [InlineData("china", "https://login.partner.microsoftonline.cn/a55a4d5b-9241-49b1-b4ff-befa8db00269/v2.0/.well-known/openid-configuration")]
    public async Task TheEmulatorIsJudgedByTheDirectoryOfTheCloud(string cloud, string metadata)
    {
        await Authentication(cloud).AuthenticateRequestAsync(Message(), Emulator("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"), Token);
        _sky.Asked.ShouldBe([metadata]);
    }

    [Theory]
    [InlineData("https://sts.windows.net/77777777-7777-7777-7777-777777777777/")]
    [InlineData("https://login.microsoftonline.com/77777777-7777-7777-7777-777777777777/v2.0")]
    [InlineData("https://login.microsoftonline.us/77777777-7777-7777-7777-777777777777/")]
    [InlineData("https://login.microsoftonline.us/77777777-7777-7777-7777-777777777777/v2.0")]
    public async Task TheTenantOfTheConfigurationIssuesTokensToo(string issuer)
    {
        await Should.ThrowAsync<UnauthorizedAccessException>(() => Authentication("public").AuthenticateRequestAsync(Message(), Emulator(issuer), Token));
        var own = Authentication("public", ("MicrosoftAppTenantId", Tenant));
        (await own.AuthenticateRequestAsync(Message(), Emulator(issuer), Token)).ClaimsIdentity.FindFirst("appid")!.Value.ShouldBe(BotServer.AppId);
    }

    [Fact]
    public async Task WithoutAnActivityTheEmulatorIsKnownButNoChannel()
    {
        var authentication = Authentication("public");
        var emulator = Emulator("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/");
        (await authentication.AuthenticateChannelRequestAsync(emulator, Token)).FindFirst("appid")!.Value.ShouldBe(BotServer.AppId);
        await Should.ThrowAsync<UnauthorizedAccessException>(
            () => authentication.AuthenticateChannelRequestAsync(Channel("https://api.botframework.com"), Token));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => authentication.AuthenticateChannelRequestAsync(null, Token));
    }

    [Theory]
    [InlineData("ToChannelFromBotLoginUrl")]
    [InlineData("ToChannelFromBotOAuthScope")]
    [InlineData("ToBotFromChannelTokenIssuer")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl")]
    [InlineData("ToBotFromEmulatorOpenIdMetadataUrl")]
    public void ACloudOfItsOwnNeedsEveryAddress(string missing)
    {
        string[] needed =
        [
            "ToChannelFromBotLoginUrl", "ToChannelFromBotOAuthScope", "ToBotFromChannelTokenIssuer", "OAuthUrl",
            "ToBotFromChannelOpenIdMetadataUrl", "ToBotFromEmulatorOpenIdMetadataUrl", "CallerId",
        ];
        Should.Throw<ArgumentException>(() => Authentication("public", [.. needed.Where(key => key != missing).Select(key => (key, (string?)"https://x/"))]));
    }

    [Fact]
    public void TheConstantsOfTheGovernmentAreItsOwn()
    {
        GovernmentAuthenticationConstants.ChannelService.ShouldBe("https://botframework.azure.us");
        GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate.ShouldBe("https://login.microsoftonline.us/{0}");
        GovernmentAuthenticationConstants.OAuthUrlGov.ShouldBe("https://api.botframework.azure.us");
        CallerIdConstants.USGovChannel.ShouldBe("urn:botframework:azureusgov");
    }

    private async Task SendAsync(ConfigurationBotFrameworkAuthentication authentication)
    {
        var bot = new System.Security.Claims.ClaimsIdentity([new("aud", BotServer.AppId)]);
        using var connector = await authentication.CreateConnectorFactory(bot).CreateAsync(_cloud.ServiceUrl, null, Token);
        await connector.Conversations.SendToConversationWithHttpMessagesAsync("c", new Activity("message"), null, Token);
    }

    private ConfigurationBotFrameworkAuthentication Authentication(string cloud, params (string Key, string? Value)[] settings)
    {
        (string Key, string? Value)[] chosen = cloud switch
        {
            "china" => China,
            "government" => [("ChannelService", "https://botframework.azure.us")],
            _ => [],
        };
        IEnumerable<(string Key, string? Value)> all = [("MicrosoftAppId", BotServer.AppId), ("MicrosoftAppPassword", "secret"), .. chosen, .. settings];
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(all.ToDictionary(entry => entry.Key, entry => entry.Value)).Build();
        return new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: _sky);
    }

    private Activity Message() => new("message") { ChannelId = "msteams", ServiceUrl = _cloud.ServiceUrl };

    private string Channel(string issuer) =>
        new FakeToken { Issuer = issuer, Claims = new Dictionary<string, object> { ["serviceurl"] = _cloud.ServiceUrl } }.Header();

    private static string Emulator(string issuer) => new FakeToken
    {
        Key = FakeKey.Directory, Issuer = issuer, Claims = new Dictionary<string, object> { ["ver"] = "1.0", ["appid"] = BotServer.AppId },
    }.Header();
}
