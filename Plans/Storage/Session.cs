using System.Data.Common;
using Dapper;

namespace Duban.Plans.Storage;

/// <summary>One open connection, perhaps with a transaction, and the ways to run SQL on it.</summary>
internal sealed class Session(DbConnection connection, DbTransaction? transaction, CancellationToken cancel) : IDisposable
{
    /// <summary>Whether SQL can still run here; not so for work that outlived its transaction.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>Runs a statement, once for each element where the parameters are a list; gives the rows it touched.</summary>
    public Task<int> ExecuteAsync(string sql, object parameters) => connection.ExecuteAsync(Command(sql, parameters));

    /// <summary>All rows.</summary>
    public async Task<List<T>> ListAsync<T>(string sql, object parameters) =>
        (await connection.QueryAsync<T>(Command(sql, parameters))).AsList();

    /// <summary>The first row, or nothing.</summary>
    public Task<T?> FirstAsync<T>(string sql, object parameters) => connection.QueryFirstOrDefaultAsync<T>(Command(sql, parameters));

    /// <inheritdoc/>
    public void Dispose() => IsOpen = false;

    private CommandDefinition Command(string sql, object parameters) =>
        new(sql, parameters, transaction, cancellationToken: cancel);
}
