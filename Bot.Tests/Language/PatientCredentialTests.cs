using Azure.Core;
using Duban.Bot.Language;
using Microsoft.Extensions.Time.Testing;

namespace Duban.Bot.Tests.Language;

public sealed class PatientCredentialTests
{
    private static readonly TokenRequestContext Scope = new(["https://cognitiveservices.azure.com/.default"]);

    private readonly FakeTimeProvider time = new();
    private readonly SlowSignIn slow = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ASignInGoesOnWhenATurnStoppedWaiting()
    {
        var credential = new PatientCredential(time, slow);
        using var turn = new CancellationTokenSource();
        var first = credential.GetTokenAsync(Scope, turn.Token).AsTask();
        await turn.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first);
        slow.Finish(new AccessToken("token1", time.GetUtcNow() + TimeSpan.FromHours(1)));
        (await credential.GetTokenAsync(Scope, Cancel)).Token.ShouldBe("token1");
        slow.Begun.ShouldBe(1);
    }

    [Fact]
    public async Task ATokenThatRunsOutIsFetchedAnew()
    {
        var credential = new PatientCredential(time, slow);
        slow.Finish(new AccessToken("token1", time.GetUtcNow() + TimeSpan.FromHours(1)));
        await credential.GetTokenAsync(Scope, Cancel);
        time.Advance(TimeSpan.FromMinutes(56));
        await credential.GetTokenAsync(Scope, Cancel);
        slow.Begun.ShouldBe(2);
    }

    [Fact]
    public async Task AFailedSignInIsTriedAnew()
    {
        var credential = new PatientCredential(time, slow);
        slow.Fail();
        await Should.ThrowAsync<IOException>(() => credential.GetTokenAsync(Scope, Cancel).AsTask());
        await Should.ThrowAsync<IOException>(() => credential.GetTokenAsync(Scope, Cancel).AsTask());
        slow.Begun.ShouldBe(2);
    }

    private sealed class SlowSignIn : TokenCredential
    {
        private readonly TaskCompletionSource<AccessToken> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int begun;

        public int Begun => begun;

        public void Finish(AccessToken token) => answer.SetResult(token);

        public void Fail() => answer.SetException(new IOException("no network"));

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref begun);
            return new(answer.Task.WaitAsync(cancellationToken));
        }
    }
}
