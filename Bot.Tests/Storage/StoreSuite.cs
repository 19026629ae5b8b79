using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Extensions.Time.Testing;

namespace Duban.Bot.Tests.Storage;

/// <summary>The base of each store's suite: a fresh, migrated database. Inherited once for each engine.</summary>
public abstract class StoreSuite(TestEngine engine) : IAsyncLifetime
{
    protected const string Authority = "开江县";

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2021, 10, 11, 1, 0, 0, TimeSpan.Zero));

    protected PlansOptions Options { get; private set; } = new();

    protected Database Database { get; private set; } = null!;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public virtual async ValueTask InitializeAsync()
    {
        Options = await engine.CreateAsync();
        Database = new Database(Options);
        new Migrator(Database).Migrate();
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (Database is not null) await Database.DisposeAsync();
        await engine.DropAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The same database, as another process sees it.</summary>
    protected Database OtherProcess() => new(Options);
}
