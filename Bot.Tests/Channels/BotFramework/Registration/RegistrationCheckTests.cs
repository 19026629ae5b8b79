using Duban.Bot.Channels.BotFramework.Registration;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Rest;

namespace Duban.Bot.Tests.Channels.BotFramework.Registration;

/// <summary>What the start finds out about the registration.</summary>
public sealed class RegistrationCheckTests : IAsyncLifetime
{
    private FakeAuthority authority = null!;

    public async ValueTask InitializeAsync() => authority = await FakeAuthority.StartAsync();

    public ValueTask DisposeAsync() => authority.DisposeAsync();

    [Fact]
    public async Task AGoodRegistrationIsSaidWithKindTenantAndCloud()
    {
        (await RunAsync()).ShouldBe(new RegistrationFinding(
            true, $"Registration {Registered.App} (SingleTenant, tenant {Registered.Tenant}, cloud Public): a token was given"));
        authority.Asked.Single().ShouldStartWith("/own/oauth2/v2.0/token");
    }

    [Theory]
    [InlineData("AADSTS700016: Application with identifier 'x' was not found in the directory 'y'.", "AADSTS700016: the app is not known in the tenant", "SingleTenant")]
    [InlineData("AADSTS7000215: Invalid client secret provided.", "AADSTS7000215: the secret is wrong", "not its id")]
    [InlineData("AADSTS7000222: The provided client secret keys for app are expired.", "AADSTS7000222: the secret has expired", "make a new client secret")]
    [InlineData("AADSTS90002: Tenant 'x' not found.", "AADSTS90002: the tenant does not exist", "MicrosoftCloud")]
    [InlineData("AADSTS123456: Something new.", "AADSTS123456: the reason is not one of the usual ones", "look the message up")]
    public async Task ARefusalIsSaidWithItsMeaningAndWhatToDo(string description, string meaning, string remedy)
    {
        authority.Answer = (400, $$"""{"error":"invalid_client","error_description":"{{description}}\r\nTrace ID: 1"}""");
        var finding = await RunAsync();
        finding.IsFine.ShouldBeFalse();
        finding.Sentence.ShouldContain($"(SingleTenant, tenant {Registered.Tenant}, cloud Public): no token was given");
        finding.Sentence.ShouldContain(meaning);
        finding.Sentence.ShouldContain(remedy);
        finding.Sentence.ShouldNotContain("\n");
    }

    [Fact]
    public async Task TheSecretIsNotSaidEvenIfTheAuthorityRepeatsIt()
    {
        authority.Answer = (400, """{"error":"invalid_client","error_description":"AADSTS7000215: not secret~1"}""");
        (await RunAsync()).Sentence.ShouldNotContain("secret~1");
    }

    [Fact]
    public async Task AnAuthorityThatCannotBeReachedIsSaid()
    {
        var nowhere = Registered.Single(("ToChannelFromBotLoginUrl", "http://127.0.0.1:1/own"));
        var check = new RegistrationCheck(Options.Create(nowhere), new ConfigurationServiceClientCredentialFactory(nowhere.ForSdk()), TimeProvider.System);
        (await check.RunAsync(TestContext.Current.CancellationToken)).Sentence.ShouldContain("unreachable: the login address cannot be reached. Remedy: check that this machine reaches it (firewall, proxy, name resolution).");
    }

    [Fact]
    public async Task AnAuthorityThatDoesNotAnswerIsNotWaitedForLong()
    {
        var time = new FakeTimeProvider();
        var running = Check(new Silent(), time).RunAsync(TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromSeconds(29));
        running.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromSeconds(1));
        (await running).Sentence.ShouldContain("timeout: there was no answer in time");
    }

    [Fact]
    public async Task AManagedIdentityThatIsNotThereIsSaid()
    {
        TokenRefusal.Of(new HttpRequestException("no route to 169.254.169.254"), BotKind.UserAssignedMSI).Meaning.ShouldBe("this machine could not prove to be the managed identity");
        TokenRefusal.Of(new InvalidOperationException("?"), BotKind.SingleTenant).Code.ShouldBe("other");
        (await Check(new Nobody(), TimeProvider.System).RunAsync(TestContext.Current.CancellationToken)).Sentence.ShouldContain("none: nothing was given");
    }

    [Fact]
    public async Task WhoStopsMeanwhileIsNotHeldUp() =>
        await Should.ThrowAsync<OperationCanceledException>(() => Check(new Silent(), TimeProvider.System).RunAsync(new CancellationToken(canceled: true)));

    private Task<RegistrationFinding> RunAsync() =>
        Check(new ConfigurationServiceClientCredentialFactory(Registration.ForSdk()), TimeProvider.System).RunAsync(TestContext.Current.CancellationToken);

    private RegistrationCheck Check(ServiceClientCredentialsFactory credentials, TimeProvider time) => new(Options.Create(Registration), credentials, time);

    private BotRegistration Registration => Registered.Single(("ToChannelFromBotLoginUrl", authority.Url + "/own"));

    private sealed class Silent : Nobody
    {
        public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
            string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
        {
            await new TaskCompletionSource().Task;
            return null!;
        }
    }

    private class Nobody : ServiceClientCredentialsFactory
    {
        public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(true);

        public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

        public override Task<ServiceClientCredentials> CreateCredentialsAsync(
            string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) => Task.FromResult<ServiceClientCredentials>(null!);
    }
}
