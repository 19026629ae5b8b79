using System.Data.Common;
using Dapper;
using DbUp;
using DbUp.Sqlite.Helpers;
using Microsoft.Data.Sqlite;

namespace Duban.Plans.Storage;

/// <summary>SQLite: a file with a write-ahead log.</summary>
internal sealed class SqliteDialect : Dialect
{
    private const int BusyTimeoutSeconds = 30;
    private readonly string connectionString;
    private readonly string file;

    public SqliteDialect(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, DefaultTimeout = BusyTimeoutSeconds };
        (this.connectionString, file) = (builder.ToString(), builder.DataSource);
    }

    public override async Task<DbConnection> OpenAsync(CancellationToken cancel)
    {
        var connection = Connection();
        await connection.OpenAsync(cancel);
        await connection.ExecuteAsync(new CommandDefinition(OnOpen, cancellationToken: cancel));
        return connection;
    }

    // A transaction begins with "begin immediate": there is one writer already.
    public override Task LockAsync(Session session, string name) => Task.CompletedTask;

    public override void Migrate()
    {
        using var connection = Connection();
        connection.Open();
        connection.Execute($"{OnOpen} pragma journal_mode = wal;");
        // The second of two processes waits here and then finds nothing left to do.
        connection.Execute("begin exclusive");
        using var shared = new SharedConnection(connection);
        Migrator.Run(DeployChanges.To.SqliteDatabase(shared).JournalToSqliteTable(Migrator.Journal), "sqlite");
        connection.Execute("commit");
    }

    public override ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public override void Dispose()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private static string OnOpen => $"pragma busy_timeout = {BusyTimeoutSeconds * 1000}; pragma synchronous = normal;";

    private SqliteConnection Connection()
    {
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        return new SqliteConnection(connectionString);
    }
}
