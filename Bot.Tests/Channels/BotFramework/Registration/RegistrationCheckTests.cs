using System.Net.Sockets;
using Duban.Bot.Channels.BotFramework.Registration;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Rest;

namespace Duban.Bot.Tests.Channels.BotFramework.Registration;

/// <summary>What the start finds out about the registration, whatever kind of credentials the SDK has.</summary>
public sealed class RegistrationCheckTests
{
    [Theory]
    [InlineData("AADSTS700016: Application with identifier 'x' was not found in the directory 'y'.", "AADSTS700016: the app is not known in the tenant", "SingleTenant")]
    [InlineData("A configuration issue is preventing authentication. Original exception: AADSTS7000215: Invalid client secret provided.", "AADSTS7000215: the secret is wrong", "not its id")]
    [InlineData("AADSTS7000222: The provided client secret keys for app are expired.", "AADSTS7000222: the secret has expired", "make a new client secret")]
    [InlineData("AADSTS90002: Tenant 'x' not found.", "AADSTS90002: the tenant does not exist", "MicrosoftCloud")]
    [InlineData("AADSTS123456: Something new.", "AADSTS123456: the reason is not one of the usual ones", "look the message up")]
    public async Task ARefusalIsSaidWithItsMeaningAndWhatToDo(string message, string meaning, string remedy)
    {
        var finding = await RunAsync(new InvalidOperationException(message + "\r\nTrace ID: 1"));
        finding.IsFine.ShouldBeFalse();
        finding.Sentence.ShouldContain($"Registration {Registered.App} (SingleTenant, tenant {Registered.Tenant}, cloud Public): no token was given");
        finding.Sentence.ShouldContain(meaning);
        finding.Sentence.ShouldContain(remedy);
        finding.Sentence.ShouldNotContain("\n");
    }

    [Fact]
    public async Task ACodeIsAlsoFoundInTheCause() =>
        (await RunAsync(new InvalidOperationException("failed", new HttpRequestException("AADSTS7000215: wrong")))).Sentence.ShouldContain("AADSTS7000215: the secret is wrong");

    [Fact]
    public async Task TheSecretIsNotSaidEvenIfTheAuthorityRepeatsIt() =>
        (await RunAsync(new InvalidOperationException("AADSTS7000215: not secret~1"))).Sentence.ShouldNotContain("secret~1");

    [Fact]
    public async Task AnAuthorityThatCannotBeReachedIsSaid() =>
        (await RunAsync(new HttpRequestException("No such host", new SocketException()))).Sentence
            .ShouldContain("unreachable: the login address cannot be reached. Remedy: check that this machine reaches it (firewall, proxy, name resolution).");

    [Fact]
    public async Task AnAuthorityThatDoesNotAnswerIsNotWaitedForLong()
    {
        var time = new FakeTimeProvider();
        var running = Check(new TaskCompletionSource<ServiceClientCredentials>().Task, time).RunAsync(TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromSeconds(29));
        running.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromSeconds(1));
        (await running).Sentence.ShouldContain("timeout: there was no answer in time");
    }

    [Fact]
    public void AManagedIdentityThatIsNotThereIsSaid()
    {
        TokenRefusal.Of(new HttpRequestException("no route to 169.254.169.254"), BotKind.UserAssignedMSI).Meaning.ShouldBe("this machine could not prove to be the managed identity");
        TokenRefusal.Of(new InvalidOperationException("?"), BotKind.SingleTenant).Code.ShouldBe("other");
    }

    [Fact]
    public async Task CredentialsThatProveNothingAreSaid() =>
        (await Check(Task.FromResult<ServiceClientCredentials>(null!), TimeProvider.System).RunAsync(TestContext.Current.CancellationToken)).Sentence.ShouldContain("none: nothing was given");

    [Fact]
    public async Task WhoStopsMeanwhileIsNotHeldUp() => await Should.ThrowAsync<OperationCanceledException>(
        () => Check(new TaskCompletionSource<ServiceClientCredentials>().Task, TimeProvider.System).RunAsync(new CancellationToken(canceled: true)));

    private static Task<RegistrationFinding> RunAsync(Exception fault) =>
        Check(Task.FromException<ServiceClientCredentials>(fault), TimeProvider.System).RunAsync(TestContext.Current.CancellationToken);

    private static RegistrationCheck Check(Task<ServiceClientCredentials> credentials, TimeProvider time) =>
        new(Options.Create(Registered.Single()), new BotProof(Options.Create(Registered.Single()), new Credentials(credentials)), time);

    private sealed class Credentials(Task<ServiceClientCredentials> given) : ServiceClientCredentialsFactory
    {
        public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(true);

        public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

        public override Task<ServiceClientCredentials> CreateCredentialsAsync(
            string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) => given;
    }
}
