using Dapper;
using Duban.Plans;
using Npgsql;

namespace Duban.Bot.Tests.Storage;

internal sealed class PostgresEngine : TestEngine
{
    private const string Variable = "DUBAN_TEST_POSTGRES";
    private readonly string name = $"duban_test_{Guid.NewGuid():N}";

    private static string? Server => Environment.GetEnvironmentVariable(Variable);

    public override async Task<PlansOptions> CreateAsync()
    {
        if (string.IsNullOrEmpty(Server)) Assert.Skip($"No PostgreSQL server: {Variable} is not set. Run by .ci/postgres.");
        await RunAsync($"create schema {name}");
        var connection = new NpgsqlConnectionStringBuilder(Server) { SearchPath = name, MaxPoolSize = 20 };
        return new PlansOptions { Provider = DatabaseProvider.PostgreSql, ConnectionString = connection.ConnectionString };
    }

    public override Task DropAsync() =>
        string.IsNullOrEmpty(Server) ? Task.CompletedTask : RunAsync($"drop schema if exists {name} cascade");

    private static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.ExecuteAsync(sql);
    }
}
