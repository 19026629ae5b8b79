using Duban.Plans;

namespace Duban.Bot.Tests.Storage;

/// <summary>Gives a test a fresh database of one kind and takes it away afterwards.</summary>
public abstract class TestEngine
{
    public static TestEngine Sqlite => new SqliteEngine();

    public static TestEngine Postgres => new PostgresEngine();

    /// <summary>An empty database; skips the test where there is no server.</summary>
    public abstract Task<PlansOptions> CreateAsync();

    public abstract Task DropAsync();
}
