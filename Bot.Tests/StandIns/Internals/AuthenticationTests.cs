using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Duban.Bot.Tests.StandIns;

/// <summary>Who may call the bot. Times lie a minute beside the five that clocks may differ.</summary>
public sealed class AuthenticationTests : IAsyncLifetime
{
    private const string Directory = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";

    private readonly AuthenticationConfiguration _asked = new();
    private BotServer _server = null!;
    private string? _caller;
    private ClaimsIdentity? _identity;

    public async ValueTask InitializeAsync() => _server = await BotServer.StartAsync(Keep, BotServer.AppId, _asked);

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task AChannelWithAGoodTokenIsLetIn()
    {
        (await PostAsync(Channel())).ShouldBe(HttpStatusCode.OK);
        _caller.ShouldBe("urn:test:cloud");
        _identity!.FindFirst("aud")!.Value.ShouldBe(BotServer.AppId);
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256, HttpStatusCode.OK)]
    [InlineData(SecurityAlgorithms.RsaSha384, HttpStatusCode.OK)]
    [InlineData(SecurityAlgorithms.RsaSha512, HttpStatusCode.OK)]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha256, HttpStatusCode.Unauthorized)]
    public async Task ThreeAlgorithmsAreLetIn(string algorithm, HttpStatusCode expected) =>
        (await PostAsync(Channel() with { Algorithm = algorithm })).ShouldBe(expected);

    [Fact]
    public async Task WithoutAnAppIdEverybodyIsNobody()
    {
        await using var open = await BotServer.StartAsync(Keep);
        (await open.PostAsync("""{"type":"message","channelId":"msteams","serviceUrl":"$service"}""")).StatusCode.ShouldBe(HttpStatusCode.OK);
        _identity!.AuthenticationType.ShouldBe("anonymous");
        _identity.Claims.ShouldBeEmpty();
        _caller.ShouldBeNull();
        await open.PostAsync("""{"type":"message","channelId":"emulator","recipient":{"role":"skill"},"serviceUrl":"$service"}""");
        _identity.FindFirst("appid")!.Value.ShouldBe("AnonymousSkill");
    }

    [Fact]
    public async Task ATokenWithoutAnEndOrAKeyIdIsRefused()
    {
        var signing = new SigningCredentials(new RsaSecurityKey(FakeKey.Channel.Rsa) { KeyId = FakeKey.Channel.Id }, SecurityAlgorithms.RsaSha256);
        var handler = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false };
        var endless = handler.CreateToken(
            $$"""{"iss":"{{FakeToken.ChannelIssuer}}","aud":"{{BotServer.AppId}}","serviceurl":"{{_server.Cloud.ServiceUrl}}"}""", signing);
        (await PostAsync("Bearer " + endless)).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(Channel() with { Key = FakeKey.Channel with { Id = "" } })).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ATokenChangedAnywhereIsRefusedAndNeverAFault()
    {
        var good = Channel().Sign();
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var (start, length) = (random.Next(good.Length - 8), random.Next(1, 8));
            var changed = good[..start] + new string((char)random.Next('!', '~'), random.Next(3)) + good[(start + length)..];
            (await PostAsync("Bearer " + changed)).ShouldBe(HttpStatusCode.Unauthorized, changed);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer not-a-token")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9.e30.xx")]
    [InlineData("Basic dXNlcjpwdw==")]
    public async Task WithoutABearerTokenNobodyIsLetIn(string? header) => (await PostAsync(header)).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task TheSchemeIsBearerAndOneToken()
    {
        var token = Channel().Sign();
        (await PostAsync("bearer " + token)).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync($"Bearer {token} {token}")).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync("Bearer " + token)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ATokenMayBeFourMinutesOverButNotSix()
    {
        var old = Channel() with { Age = TimeSpan.FromHours(1) };
        (await PostAsync(old with { ExpiresIn = TimeSpan.FromMinutes(-4) })).ShouldBe(HttpStatusCode.OK);
        (await PostAsync(old with { ExpiresIn = TimeSpan.FromMinutes(-6) })).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ATokenMayBeFourMinutesEarlyButNotSix()
    {
        (await PostAsync(Channel() with { Age = TimeSpan.FromMinutes(-4) })).ShouldBe(HttpStatusCode.OK);
        (await PostAsync(Channel() with { Age = TimeSpan.FromMinutes(-6) })).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ATokenForAnotherBotIsRefused()
    {
        (await PostAsync(Channel() with { Audience = "44444444-4444-4444-4444-444444444444" })).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(Channel() with { Audience = null })).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ATokenOfAnotherIssuerIsRefused() =>
        (await PostAsync(Channel() with { Issuer = "https://sts.windows.net/99999999-9999-9999-9999-999999999999/" }))
            .ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task TheServiceAddressMustBeTheTokens()
    {
        (await PostAsync(new FakeToken())).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(Service("https://evil.test/"))).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(Service(_server.Cloud.ServiceUrl.ToUpperInvariant()))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task TheKeyMustBeEndorsedForTheChannel()
    {
        _server.Cloud.ChannelKeys.Add(FakeKey.Create("plain") is var plain ? plain : null!);
        (await PostAsync(Channel(), channel: "slack")).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(Channel() with { Key = plain })).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task TheKeyMustHaveEveryRequiredEndorsement()
    {
        _asked.RequiredEndorsements = ["strict"];
        (await PostAsync(Channel())).ShouldBe(HttpStatusCode.OK);
        _asked.RequiredEndorsements = ["strict", "stricter"];
        (await PostAsync(Channel())).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task AnUnknownKeyMakesTheKeysBeFetchedAgainOnce()
    {
        (await PostAsync(Channel())).ShouldBe(HttpStatusCode.OK);
        _server.Cloud.KeyRequests.ShouldBe(1);
        var rolled = FakeKey.Create("channel2", "msteams");
        _server.Cloud.ChannelKeys.Add(rolled);
        (await PostAsync(Channel() with { Key = rolled })).ShouldBe(HttpStatusCode.OK);
        _server.Cloud.KeyRequests.ShouldBe(2);
        (await PostAsync(Channel() with { Key = FakeKey.Create("nobody's") })).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(Channel() with { Key = FakeKey.Create("nobody's either") })).ShouldBe(HttpStatusCode.Unauthorized);
        _server.Cloud.KeyRequests.ShouldBe(2);
    }

    [Fact]
    public async Task KeysRollOverWhileTheBotServes()
    {
        (await PostAsync(Channel())).ShouldBe(HttpStatusCode.OK);
        var rolled = FakeKey.Create("channel2", "msteams");
        _server.Cloud.ChannelKeys.Clear();
        _server.Cloud.ChannelKeys.Add(rolled);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => PostAsync(Channel() with { Key = rolled })));
        answers.ShouldAllBe(answer => answer == HttpStatusCode.OK);
        _server.Cloud.KeyRequests.ShouldBe(2);
        (await PostAsync(Channel())).ShouldBe(HttpStatusCode.Unauthorized, "its key was withdrawn");
    }

    [Fact]
    public async Task WhileNoKeysCanBeFetchedCallersAreToldToComeAgain()
    {
        _server.Cloud.ChannelKeys.Clear();
        (await PostAsync(Channel())).ShouldBe(HttpStatusCode.ServiceUnavailable);
        _server.Cloud.ChannelKeys.Add(FakeKey.Channel);
        (await PostAsync(Channel())).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task AKnownIdWithAnotherKeyIsRefused() =>
        (await PostAsync(Channel() with { Key = FakeKey.Create(FakeKey.Channel.Id, "msteams") })).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task ATokenWithoutSignatureIsRefused()
    {
        var parts = Channel().Sign().Split('.');
        var header = Base64UrlEncoder.Encode($$"""{"alg":"none","kid":"{{FakeKey.Channel.Id}}"}""");
        (await PostAsync($"Bearer {header}.{parts[1]}.")).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync($"Bearer {parts[0]}.{parts[1]}.")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ATokenSignedWithThePublicKeyAsASecretIsRefused()
    {
        var secret = new SymmetricSecurityKey(FakeKey.Channel.Rsa.ExportSubjectPublicKeyInfo()) { KeyId = FakeKey.Channel.Id };
        var forged = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = FakeToken.ChannelIssuer,
            Audience = BotServer.AppId,
            Claims = Channel().Claims,
            SigningCredentials = new SigningCredentials(secret, SecurityAlgorithms.HmacSha256),
        });
        (await PostAsync("Bearer " + forged)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task AChangedTokenIsRefused()
    {
        var parts = Channel().Sign().Split('.');
        var claims = Base64UrlEncoder.Decode(parts[1]).Replace(BotServer.AppId, "other", StringComparison.Ordinal);
        (await PostAsync($"Bearer {parts[0]}.{Base64UrlEncoder.Encode(claims)}.{parts[2]}")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("1.0", "appid", HttpStatusCode.OK)]
    [InlineData("", "appid", HttpStatusCode.OK)]
    [InlineData("2.0", "azp", HttpStatusCode.OK)]
    [InlineData("1.0", "azp", HttpStatusCode.Unauthorized)]
    [InlineData("3.0", "azp", HttpStatusCode.Unauthorized)]
    [InlineData(null, "appid", HttpStatusCode.Unauthorized)]
    public async Task TheEmulatorActsWithTheBotsOwnId(string? version, string claim, HttpStatusCode expected)
    {
        var token = FromDirectory(version, claim, BotServer.AppId);
        (await PostAsync(token)).ShouldBe(expected);
    }

    [Fact]
    public async Task ATokenTheBotSentElsewhereCannotBePlayedBack() =>
        (await PostAsync(FromDirectory("1.0", "appid", BotServer.AppId) with { Audience = "https://api.botframework.com" }))
            .ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task AnotherBotMayCallOnlyIfAValidatorSaysSo()
    {
        var token = FromDirectory("2.0", "azp", "55555555-5555-5555-5555-555555555555");
        (await PostAsync(token)).ShouldBe(HttpStatusCode.Unauthorized);
        _asked.ClaimsValidator = new AllowedCallersClaimsValidator(["someone else"]);
        (await PostAsync(token)).ShouldBe(HttpStatusCode.Unauthorized);
        _asked.ClaimsValidator = new AllowedCallersClaimsValidator(["55555555-5555-5555-5555-555555555555"]);
        (await PostAsync(token)).ShouldBe(HttpStatusCode.OK);
        _caller.ShouldBe("urn:botframework:aadappid:55555555-5555-5555-5555-555555555555");
    }

    [Fact]
    public async Task AnotherBotIsRefusedWhenItMeantAnotherBot()
    {
        _asked.ClaimsValidator = new AllowedCallersClaimsValidator(["*"]);
        var token = FromDirectory("1.0", "appid", "55555555-5555-5555-5555-555555555555");
        (await PostAsync(token)).ShouldBe(HttpStatusCode.OK);
        (await PostAsync(token with { Audience = "66666666-6666-6666-6666-666666666666" })).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")]
    [InlineData("https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0")]
    [InlineData("https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/")]
    [InlineData("https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0")]
    [InlineData("https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/")]
    [InlineData("https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0")]
    [InlineData("https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/")]
    [InlineData("https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0")]
    public async Task TheEmulatorsTokensComeFromEightIssuers(string issuer) =>
        (await PostAsync(FromDirectory("1.0", "appid", BotServer.AppId) with { Issuer = issuer })).ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task AnIssuerOfOnesOwnIsNamedInTheConfigurationNeverByTheToken()
    {
        const string own = "https://sts.windows.net/99999999-9999-9999-9999-999999999999/";
        var token = FromDirectory("1.0", "appid", BotServer.AppId) with { Issuer = own };
        token.Claims["tid"] = "99999999-9999-9999-9999-999999999999";
        (await PostAsync(token)).ShouldBe(HttpStatusCode.Unauthorized);
        _asked.ValidTokenIssuers = [own];
        (await PostAsync(token)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task TheChannelOfAppServiceIsJudgedLikeEveryOther()
    {
        (await PostAsync(Channel(), channel: "AseChannel")).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(FromDirectory("1.0", "appid", BotServer.AppId), channel: "AseChannel")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task AChannelsKeyDoesNotSignForTheDirectory() =>
        (await PostAsync(FromDirectory("1.0", "appid", BotServer.AppId) with { Key = FakeKey.Channel }))
            .ShouldBe(HttpStatusCode.Unauthorized);

    private static FakeToken FromDirectory(string? version, string claim, string appId)
    {
        var claims = new Dictionary<string, object> { [claim] = appId };
        if (version != null) claims["ver"] = version;
        return new FakeToken { Key = FakeKey.Directory, Issuer = Directory, Claims = claims };
    }

    private FakeToken Channel() => Service(_server.Cloud.ServiceUrl);

    private static FakeToken Service(string url) => new() { Claims = new Dictionary<string, object> { ["serviceurl"] = url } };

    private Task<HttpStatusCode> PostAsync(FakeToken token, string channel = "msteams") => PostAsync(token.Header(), channel);

    private async Task<HttpStatusCode> PostAsync(string? header, string channel = "msteams")
    {
        using var response = await _server.PostAsync($$"""{"type":"message","channelId":"{{channel}}","serviceUrl":"$service"}""", header);
        return response.StatusCode;
    }

    private Task Keep(ITurnContext turn)
    {
        _caller = turn.Activity.CallerId;
        _identity = turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) as ClaimsIdentity;
        return Task.CompletedTask;
    }
}
