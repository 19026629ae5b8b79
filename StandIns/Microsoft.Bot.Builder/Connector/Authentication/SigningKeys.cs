namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The published keys of an issuer, fetched when first needed and daily. A token of an unknown key asks for them again,
/// at most every few minutes; while they cannot be fetched the old ones serve on.
/// </summary>
internal sealed class SigningKeys(string metadataUrl, Func<HttpClient> http, TimeProvider time = null) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromHours(1);
    private static readonly TimeSpan BetweenRefreshes = TimeSpan.FromMinutes(5);

    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly SemaphoreSlim _gate = new(1);
    private volatile Held _held;
    private DateTimeOffset _refreshed;

    /// <summary>The key of an id, or null.</summary>
    public async Task<SigningKey> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(keyId)) return null;
        // Known keys are found at once, also while another caller waits for new ones.
        if (IsFresh(_held) && _held.Keys.TryGetValue(keyId, out var known)) return known;
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (!IsFresh(_held)) await FetchAsync(cancellationToken);
            if (!_held.Keys.ContainsKey(keyId)) await RefreshAsync(cancellationToken);
            return _held.Keys.GetValueOrDefault(keyId);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private bool IsFresh(Held held) => held != null && _time.GetUtcNow() < held.Until;

    private async Task RefreshAsync(CancellationToken cancellationToken)
    {
        if (_time.GetUtcNow() - _refreshed < BetweenRefreshes) return;
        _refreshed = _time.GetUtcNow();
        await FetchAsync(cancellationToken);
    }

    private async Task FetchAsync(CancellationToken cancellationToken)
    {
        try
        {
            var keys = await PublishedKeys.FetchAsync(http(), metadataUrl, cancellationToken);
            _held = new Held(keys, _time.GetUtcNow() + Lifetime);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Keys rarely change: the old ones serve on until the next try, whatever went wrong with the new.
            if (_held == null) throw new KeysUnavailableException($"The keys of '{metadataUrl}' cannot be fetched.", exception);
            _held = _held with { Until = _time.GetUtcNow() + AfterFailure };
        }
    }

    private sealed record Held(IReadOnlyDictionary<string, SigningKey> Keys, DateTimeOffset Until);
}
