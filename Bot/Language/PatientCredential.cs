using Azure.Core;

namespace Duban.Bot.Language;

/// <summary>
/// Signing in may take longer than a turn waits. It goes on when the turn has stopped waiting, so that the next turn finds the token;
/// otherwise a slow sign-in would be begun and given up for ever.
/// </summary>
internal sealed class PatientCredential(TimeProvider time, TokenCredential inner) : TokenCredential
{
    private static readonly TimeSpan StillGood = TimeSpan.FromMinutes(5);
    private readonly Lock gate = new();
    private Task<AccessToken>? signingIn;

    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        await Current(requestContext).WaitAsync(cancellationToken);

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        var current = Current(requestContext);
        current.Wait(cancellationToken);
        return current.Result;
    }

    private Task<AccessToken> Current(TokenRequestContext requestContext)
    {
        lock (gate)
        {
            if (signingIn is not { } current || IsOver(current)) signingIn = Task.Run(() => inner.GetTokenAsync(requestContext, CancellationToken.None).AsTask());
            return signingIn!;
        }
    }

    private bool IsOver(Task<AccessToken> task) => task.IsCompleted && !(task.IsCompletedSuccessfully && task.Result.ExpiresOn > time.GetUtcNow() + StillGood);
}
