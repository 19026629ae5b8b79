using Duban.Bot.Tests.Units;
using Duban.Plans.Storage;

namespace Duban.Bot.Tests.Storage;

public abstract class FactsLoaderSuite(TestEngine engine) : StoreSuite(engine)
{
    [Fact]
    public async Task WithoutAPlanTheOfficersAreKnownAllTheSame()
    {
        await new DirectoryStore(Database).ImportAsync(Authority, Some.SeedDirectory(), "d", Time.GetUtcNow(), Cancel);
        var facts = await Loader().LoadAsync(Cancel);
        facts.HasPlan.ShouldBeFalse();
        facts.FindOfficer("demo-supervisor").ShouldNotBeNull();
    }

    [Fact]
    public async Task TheSameVersionsGiveTheSameFacts()
    {
        await ImportAsync("a", "县司法局");
        var loader = Loader();
        (await loader.LoadAsync(Cancel)).ShouldBeSameAs(await loader.LoadAsync(Cancel));
    }

    [Fact]
    public async Task ANewPlanOrDirectoryGivesNewFacts()
    {
        await ImportAsync("a", "县司法局");
        var loader = Loader();
        var first = (await loader.LoadAsync(Cancel));
        first.Directory.FindUnit("司法局")!.PrintedName.ShouldBe("县司法局");
        first.Directory.FindUnit("县财政局").ShouldBeNull();
        await new DirectoryStore(Database).ImportAsync(Authority, Some.SeedDirectory(), "d", Time.GetUtcNow(), Cancel);
        var second = (await loader.LoadAsync(Cancel));
        second.Directory.FindUnit("县财政局").ShouldNotBeNull();
        await ImportAsync("b", "县教育局");
        (await loader.LoadAsync(Cancel)).Plan.Items[0].Duties[0].Name.ShouldBe("县教育局");
    }

    private FactsLoader Loader() =>
        new(Database, new PlanStore(Database), new DirectoryStore(Database), new ProgressStore(Database, new ActLog(Database), Time), Microsoft.Extensions.Options.Options.Create(Options));

    private Task<ImportResult> ImportAsync(string hash, string unit) =>
        new PlanStore(Database).ImportAsync(Authority, SomePlan.Titled("甲", unit), [], hash, "notice.md", Time.GetUtcNow(), Cancel);
}

public sealed class FactsLoaderOnSqliteTests() : FactsLoaderSuite(TestEngine.Sqlite);

public sealed class FactsLoaderOnPostgresTests() : FactsLoaderSuite(TestEngine.Postgres);
