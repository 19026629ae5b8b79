using Duban.Plans;
using Duban.Plans.Storage;

namespace Duban.Bot.Tests.Storage;

public abstract class MigratorSuite(TestEngine engine) : IAsyncLifetime
{
    private PlansOptions options = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => options = await engine.CreateAsync();

    public async ValueTask DisposeAsync()
    {
        await engine.DropAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task ASecondRunKeepsWhatIsThere()
    {
        await using var database = new Database(options);
        new Migrator(database).Migrate();
        await new SecretStore(database, TimeProvider.System).AddAsync("开江县", new Secret { Name = "a", Xml = "" }, Cancel);
        new Migrator(database).Migrate();
        (await new SecretStore(database, TimeProvider.System).ListAsync("开江县", Cancel)).Count.ShouldBe(1);
        (await JournalAsync(database)).ShouldBeUnique();
    }

    [Fact]
    public async Task ProcessesThatStartAtOnceAllFindTheSchema()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(MigrateInOtherProcessAsync, Cancel)));
        await using var database = new Database(options);
        var journal = await JournalAsync(database);
        journal.ShouldNotBeEmpty();
        journal.ShouldBeUnique();
    }

    private async Task MigrateInOtherProcessAsync()
    {
        await using var database = new Database(options);
        new Migrator(database).Migrate();
        await new PlanStore(database).LoadCurrentAsync("开江县", Cancel);
    }

    private static Task<List<string>> JournalAsync(Database database) =>
        database.ReadAsync(session => session.ListAsync<string>($"select scriptname from {Migrator.Journal}", new { }), Cancel);
}

public sealed class MigratorOnSqliteTests() : MigratorSuite(TestEngine.Sqlite);

public sealed class MigratorOnPostgresTests() : MigratorSuite(TestEngine.Postgres);
