namespace Duban.Plans.Storage;

/// <summary>Opens connections and runs transactions.</summary>
/// <remarks>
/// SQLite keeps a write-ahead log with synchronous=NORMAL: what was committed survives the kill of the process;
/// only a power cut can take the last transactions, never the file's integrity.
/// </remarks>
public sealed class Database : IAsyncDisposable, IDisposable
{
    private readonly AsyncLocal<Session?> current = new();

    static Database() => TypeHandlers.Register();

    /// <summary>Prepares the database of the options; nothing is opened yet.</summary>
    public Database(PlansOptions options) => Dialect = Dialect.Of(options);

    internal Dialect Dialect { get; }

    /// <summary>Runs several writes as one, whichever stores they call: all stand or none.</summary>
    /// <remarks>Keep it short, for on SQLite other writers wait; and nothing parallel inside, for it is one connection.</remarks>
    public Task InTransactionAsync(Func<CancellationToken, Task> work, CancellationToken cancel = default) =>
        WriteAsync(async _ => { await work(cancel); return true; }, cancel);

    /// <inheritdoc cref="InTransactionAsync(Func{CancellationToken, Task}, CancellationToken)"/>
    public Task<T> InTransactionAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancel = default) =>
        WriteAsync(_ => work(cancel), cancel);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Dialect.DisposeAsync();

    /// <inheritdoc/>
    public void Dispose() => Dialect.Dispose();

    internal async Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancel)
    {
        if (current.Value is { IsOpen: true } outer) return await work(outer);
        await using var connection = await Dialect.OpenAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        using var session = new Session(connection, transaction, cancel);
        current.Value = session;
        var result = await work(session);
        await transaction.CommitAsync(cancel);
        return result;
    }

    internal async Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancel)
    {
        if (current.Value is { IsOpen: true } outer) return await work(outer);
        await using var connection = await Dialect.OpenAsync(cancel);
        using var session = new Session(connection, null, cancel);
        return await work(session);
    }
}
