using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>Storage in memory. What is written and read are copies.</summary>
public class MemoryStorage : IStorage
{
    private readonly Dictionary<string, StoredCopy> _memory = [];
    private readonly Lock _lock = new();
    private long _version;

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
                if (_memory.TryGetValue(key, out var copy)) found[key] = copy.Restore();
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes) Write(key, value);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys) _memory.Remove(key);
        }

        return Task.CompletedTask;
    }

    private void Write(string key, object value)
    {
        var copy = StoredCopy.Of(value);
        if (value is IStoreItem item)
        {
            RefuseStale(item.ETag, _memory.GetValueOrDefault(key)?.ETag);
            copy.ETag = (_version++).ToString(CultureInfo.InvariantCulture);
        }

        _memory[key] = copy;
    }

    private static void RefuseStale(string given, string current)
    {
        if (given == "*" || current == null || given == current) return;
        throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {given}\r\nCurrent: {current}");
    }
}
