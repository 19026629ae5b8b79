namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The published keys of an issuer, fetched when first needed and daily. A token of an unknown key asks for them again,
/// at most every few minutes; while they cannot be fetched the old ones serve on.
/// </summary>
internal sealed class SigningKeys(string metadataUrl, Func<HttpClient> http, TimeProvider time = null) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan BetweenRefreshes = TimeSpan.FromMinutes(5);

    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly SemaphoreSlim _gate = new(1);
    private volatile IReadOnlyDictionary<string, SigningKey> _keys;
    private DateTimeOffset _fetched;
    private DateTimeOffset _refreshed;

    /// <summary>The key of an id, or null.</summary>
    public async Task<SigningKey> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(keyId)) return null;
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_keys == null || _time.GetUtcNow() - _fetched > Lifetime) await FetchAsync(cancellationToken);
            if (!_keys.ContainsKey(keyId)) await RefreshAsync(cancellationToken);
            return _keys.GetValueOrDefault(keyId);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

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
            _keys = await PublishedKeys.FetchAsync(http(), metadataUrl, cancellationToken);
            _fetched = _time.GetUtcNow();
        }
        catch (Exception exception) when (_keys != null && exception is HttpRequestException or InvalidDataException)
        {
            // Keys rarely change: the old ones serve until the next try, an hour from now.
            _fetched = _time.GetUtcNow() - Lifetime + TimeSpan.FromHours(1);
        }
    }
}
