using Duban.Bot.Channels.BotFramework.Registration;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Tests.Channels.BotFramework.Registration.OverHttp;

/// <summary>The check of the registration against an authority that answers.</summary>
public sealed class AuthorityTests : IAsyncLifetime
{
    private FakeAuthority authority = null!;

    public async ValueTask InitializeAsync() => authority = await FakeAuthority.StartAsync();

    public ValueTask DisposeAsync() => authority.DisposeAsync();

    [Fact]
    public async Task AGoodRegistrationIsSaidWithKindTenantAndCloud()
    {
        (await RunAsync(authority.Url)).ShouldBe(new RegistrationFinding(
            true, $"Registration {Registered.App} (SingleTenant, tenant {Registered.Tenant}, cloud Public): a token was given"));
        authority.Asked.Single().ShouldStartWith("/own/oauth2/v2.0/token");
    }

    [Fact]
    public async Task ARefusalIsSaidInWords()
    {
        authority.Answer = (400, """{"error":"unauthorized_client","error_description":"AADSTS700016: Application was not found in the directory."}""");
        (await RunAsync(authority.Url)).Sentence.ShouldContain("AADSTS700016: the app is not known in the tenant that was asked");
    }

    [Fact]
    public async Task NobodyThereIsSaid() => (await RunAsync("http://127.0.0.1:1")).Sentence.ShouldContain("unreachable: the login address cannot be reached");

    private static Task<RegistrationFinding> RunAsync(string url)
    {
        var registration = Registered.Single(("ToChannelFromBotLoginUrl", url + "/own"));
        var check = new RegistrationCheck(Options.Create(registration), new BotProof(Options.Create(registration), new ConfigurationServiceClientCredentialFactory(registration.ForSdk())), TimeProvider.System);
        return check.RunAsync(TestContext.Current.CancellationToken);
    }
}
