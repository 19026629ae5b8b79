using System.Data.Common;
using Dapper;
using DbUp;
using Npgsql;

namespace Duban.Plans.Storage;

/// <summary>PostgreSQL: a server for several instances.</summary>
internal sealed class PostgresDialect(string connectionString) : Dialect
{
    // Any number will do, as long as every instance knows it.
    private const long MigrationLock = 0x4475_6261_6E;
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(connectionString);

    public override async Task<DbConnection> OpenAsync(CancellationToken cancel) => await source.OpenConnectionAsync(cancel);

    public override Task LockAsync(Session session, string name) =>
        session.ExecuteAsync("select pg_advisory_xact_lock(hashtextextended(@name, 0))", new { name });

    public override void Migrate()
    {
        using var connection = source.OpenConnection();
        connection.Execute("select pg_advisory_lock(@MigrationLock)", new { MigrationLock }, commandTimeout: 0);
        // Without a pool: what migrates once must not keep a connection of the server for minutes.
        var own = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false };
        var schema = own.SearchPath ?? "public";
        var upgrade = DeployChanges.To.PostgresqlDatabase(own.ConnectionString).JournalToPostgresqlTable(schema, Migrator.Journal);
        Migrator.Run(upgrade.WithTransactionPerScript(), "postgres");
        connection.Execute("select pg_advisory_unlock(@MigrationLock)", new { MigrationLock });
    }

    public override ValueTask DisposeAsync() => source.DisposeAsync();

    public override void Dispose() => source.Dispose();
}
