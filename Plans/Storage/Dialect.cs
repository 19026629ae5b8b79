using System.Data.Common;

namespace Duban.Plans.Storage;

/// <summary>The few things in which SQLite and PostgreSQL differ.</summary>
internal abstract class Dialect : IAsyncDisposable, IDisposable
{
    public static Dialect Of(PlansOptions options) => options.Provider switch
    {
        DatabaseProvider.Sqlite => new SqliteDialect(options.ConnectionString),
        DatabaseProvider.PostgreSql => new PostgresDialect(options.ConnectionString),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Provider, "No such database."),
    };

    /// <summary>An open connection.</summary>
    public abstract Task<DbConnection> OpenAsync(CancellationToken cancel);

    /// <summary>Lets one writer at a time past this point for that name, until its transaction ends.</summary>
    public abstract Task LockAsync(Session session, string name);

    /// <summary>Brings the schema up to date; of several processes one does, the others wait.</summary>
    public abstract void Migrate();

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <inheritdoc/>
    public abstract void Dispose();
}
