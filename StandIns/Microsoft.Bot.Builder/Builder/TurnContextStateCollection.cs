namespace Microsoft.Bot.Builder;

/// <summary>Things that live as long as a turn, by type or by key; keys are compared without case.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>Starts empty.</summary>
    public TurnContextStateCollection()
        : base(StringComparer.OrdinalIgnoreCase)
    {
    }

    /// <summary>The thing under a key, or null when there is none of that type.</summary>
    public T Get<T>(string key)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>The thing of a type, or null.</summary>
    public T Get<T>()
        where T : class => Get<T>(typeof(T).FullName);

    /// <summary>Adds a thing under a key that is still free.</summary>
    public void Add<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Adds the only thing of its type.</summary>
    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName, value);

    /// <summary>Puts a thing under a key; null takes it away.</summary>
    public void Set<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        if (value == null) Remove(key);
        else this[key] = value;
    }

    /// <summary>Puts the only thing of its type; null takes it away.</summary>
    public void Set<T>(T value)
        where T : class => Set(typeof(T).FullName, value);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the things held.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed) return;
        _disposed = true;
        if (!disposing) return;
        foreach (var thing in Values.OfType<IDisposable>()) thing.Dispose();
    }
}
