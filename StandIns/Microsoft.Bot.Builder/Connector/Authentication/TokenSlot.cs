namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One token, kept until shortly before it expires. Callers at the same time share one request for it.</summary>
internal sealed class TokenSlot(Func<CancellationToken, Task<AccessToken>> acquire, TimeProvider time = null) : IDisposable
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly SemaphoreSlim _gate = new(1);
    private volatile AccessToken _token;

    /// <summary>A token that is good for some minutes.</summary>
    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        if (_token is { } held && IsFresh(held)) return held.Value;
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_token is { } fresh && IsFresh(fresh)) return fresh.Value;
            var renewed = await RenewAsync(cancellationToken);
            _token = renewed;
            return renewed.Value;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Forgets a token, unless another has taken its place.</summary>
    public void Forget(string value)
    {
        if (_token?.Value == value) _token = null;
    }

    public void Dispose() => _gate.Dispose();

    private async Task<AccessToken> RenewAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await acquire(cancellationToken);
        }
        catch (HttpRequestException) when (_token is { } old && old.Expires > _time.GetUtcNow())
        {
            // The old one is good for a few minutes yet; the next call tries again.
            return old;
        }
    }

    private bool IsFresh(AccessToken token)
    {
        var left = token.Expires - _time.GetUtcNow();
        return left > Margin || (token.Lifetime <= Margin && left > token.Lifetime / 2);
    }
}
