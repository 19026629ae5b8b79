using System.Net;
using Duban.Bot.Tests.StandIns;

namespace Duban.Bot.Tests.Channels.BotFramework.Registration.OverHttp;

/// <summary>Who gets in at /api/messages of a registered bot, and who does not.</summary>
public sealed class InboundTests : IAsyncLifetime
{
    private const string Directory = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";

    private RegisteredProgram program = null!;

    public async ValueTask InitializeAsync() => program = await RegisteredProgram.StartAsync();

    public ValueTask DisposeAsync() => program.DisposeAsync();

    [Fact]
    public async Task AQuestionOfTheTenantIsAnsweredWithATokenOfOurs()
    {
        using var response = await program.AskAsync(program.Token.Header());
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var answer = program.Cloud.Calls.Last(call => call.Method == "POST" && call.Body?.GetRawText().Contains("县司法局", StringComparison.Ordinal) == true);
        answer.Headers.Authorization.ToString().ShouldStartWith("Bearer token");
        program.Cloud.TokenForms.ShouldAllBe(form => form["client_id"] == BotServer.AppId && form["scope"] == "https://api.botframework.test/.default");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer x")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("Basic dXNlcjpwdw==")]
    public async Task WithoutATokenNobodyGetsIn(string? header) => (await StatusAsync(header)).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task ATokenThatIsWrongInAnyWayIsRefused()
    {
        var token = program.Token;
        FakeToken[] wrong =
        [
            token with { Issuer = "https://issuer.evil.test" }, token with { Audience = Registered.OtherTenant }, token with { Audience = null },
            token with { Key = FakeKey.Create("unknown", "msteams") }, token with { Key = FakeKey.Create(FakeKey.Channel.Id, "msteams") }, token with { Key = FakeKey.Directory },
            token with { Age = TimeSpan.FromHours(2), ExpiresIn = TimeSpan.FromHours(-1) }, token with { Age = TimeSpan.FromHours(-1), ExpiresIn = TimeSpan.FromHours(2) },
            token with { Claims = [] }, token with { Claims = new Dictionary<string, object> { ["serviceurl"] = "https://evil.test/" } },
        ];
        foreach (var each in wrong) (await StatusAsync(each.Header())).ShouldBe(HttpStatusCode.Unauthorized, each.ToString());
        (await StatusAsync(token.Header(), channel: "slack")).ShouldBe(HttpStatusCode.Unauthorized);
        program.Cloud.Calls.ShouldBeEmpty();
        (await StatusAsync(token.Header())).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task AnEmulatorIsRefusedWhereNothingIsSaidOfIt() =>
        (await StatusAsync(Emulator(BotServer.AppId).Header())).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task AnEmulatorIsLetInWhereThatIsAllowedButOnlyWithTheBotsOwnId()
    {
        await using var lenient = await RegisteredProgram.StartAsync("--AllowEmulator=true");
        var own = Emulator(BotServer.AppId, $"https://sts.windows.net/{Registered.Tenant}/");
        (await lenient.AskAsync(Emulator(BotServer.AppId).Header())).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await lenient.AskAsync(own.Header(), id: "m2")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await lenient.AskAsync((own with { Audience = "https://graph.microsoft.com" }).Header())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await lenient.AskAsync(Emulator(BotServer.AppId, $"https://sts.windows.net/{Registered.OtherTenant}/").Header())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        // Another bot that would use ours as its skill.
        (await lenient.AskAsync(Emulator("55555555-5555-5555-5555-555555555555").Header())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task AnotherBotIsRefused() =>
        (await StatusAsync(Emulator("55555555-5555-5555-5555-555555555555").Header())).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task PeopleOfOtherTenantsAreRefused()
    {
        var token = program.Token.Header();
        (await StatusAsync(token, Registered.OtherTenant, Registered.OtherTenant)).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(token, Registered.Tenant, Registered.OtherTenant)).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(token, Registered.OtherTenant, Registered.Tenant)).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(token, null, null)).ShouldBe(HttpStatusCode.Unauthorized);
        program.Cloud.Calls.ShouldBeEmpty();
        (await StatusAsync(token, null, Registered.Tenant)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(token, Registered.Tenant.ToUpperInvariant(), null)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(token, null, null, "webchat")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task FurtherTenantsMayBeNamed()
    {
        await using var open = await RegisteredProgram.StartAsync($"--AllowedTenants={Registered.OtherTenant}");
        (await open.AskAsync(open.Token.Header(), Registered.OtherTenant, Registered.OtherTenant)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await open.AskAsync(open.Token.Header(), id: "m2")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ABotOfEveryTenantIsForEveryTenant()
    {
        await using var open = await RegisteredProgram.StartAsync("--MicrosoftAppType=MultiTenant");
        (await open.AskAsync(open.Token.Header(), Registered.OtherTenant, Registered.OtherTenant)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task WhileKeysCannotBeFetchedTheCallerIsAskedToComeAgain()
    {
        await using var cut = await RegisteredProgram.StartAsync("--ToBotFromChannelOpenIdMetadataUrl=http://127.0.0.1:1/metadata");
        (await cut.AskAsync(cut.Token.Header())).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        // Who would be refused anyway is refused.
        (await cut.AskAsync(null)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await cut.AskAsync(Emulator(BotServer.AppId).Header())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static FakeToken Emulator(string appId, string issuer = Directory) => new()
    {
        Key = FakeKey.Directory, Issuer = issuer, Claims = new Dictionary<string, object> { ["ver"] = "1.0", ["appid"] = appId },
    };

    private async Task<HttpStatusCode> StatusAsync(string? header, string? tenant = Registered.Tenant, string? dataTenant = Registered.Tenant, string channel = "msteams")
    {
        using var response = await program.AskAsync(header, tenant, dataTenant, channel);
        return response.StatusCode;
    }
}
