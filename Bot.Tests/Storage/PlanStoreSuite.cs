using System.Text.Json;
using CsCheck;
using Duban.Plans;
using Duban.Plans.Notices;
using Duban.Plans.Storage;

namespace Duban.Bot.Tests.Storage;

public abstract class PlanStoreSuite(TestEngine engine) : StoreSuite(engine)
{
    private PlanStore Store => new(Database);

    [Fact]
    public async Task AnEmptyStoreHasNoPlanInForce()
    {
        (await Store.LoadCurrentAsync(Authority, Cancel)).ShouldBeNull();
        (await Store.LoadCurrentAsync(Authority, Cancel)).ShouldBeNull();
        (await Store.VersionsAsync(Authority, Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public Task AnyPlanComesBackAsItWent() =>
        SomePlan.Any.SampleAsync(async plan =>
        {
            var authority = Guid.NewGuid().ToString();
            await Store.ImportAsync(authority, plan, [new Warning(3, SomePlan.Injection)], "h", "通知.md", Time.GetUtcNow(), Cancel);
            var stored = (await Store.LoadCurrentAsync(authority, Cancel))!;
            JsonSerializer.Serialize(stored.Plan).ShouldBe(JsonSerializer.Serialize(plan));
            stored.Warnings.ShouldBe([new Warning(3, SomePlan.Injection)]);
            stored.Version.FileName.ShouldBe("通知.md");
            stored.Version.ImportedAt.ShouldBe(Time.GetUtcNow());
        }, iter: 40, threads: 1);

    [Fact]
    public async Task TheSameFileAgainChangesNothing()
    {
        (await ImportAsync("a", SomePlan.Titled("甲"))).ShouldBe(new ImportResult(ImportOutcome.Imported, 1));
        (await ImportAsync("a", SomePlan.Titled("甲"))).ShouldBe(new ImportResult(ImportOutcome.Unchanged, 1));
        (await Store.VersionsAsync(Authority, Cancel)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task ChangedContentBecomesANewVersionAndTheOldOneStays()
    {
        await ImportAsync("a", SomePlan.Titled("甲"));
        (await ImportAsync("b", SomePlan.Titled("乙"))).ShouldBe(new ImportResult(ImportOutcome.NewVersion, 2));
        (await Store.LoadCurrentAsync(Authority, Cancel))!.Plan.Title.ShouldBe("乙");
        (await Store.LoadAsync(Authority, "开江府发〔2021〕24号", 1, Cancel))!.Plan.Title.ShouldBe("甲");
        (await Store.VersionsAsync(Authority, Cancel)).Select(version => version.Version).ShouldBe([2, 1]);
    }

    [Fact]
    public async Task AnOldFileDoesNotUndoANewerOne()
    {
        await ImportAsync("a", SomePlan.Titled("甲"));
        await ImportAsync("b", SomePlan.Titled("乙"));
        (await ImportAsync("a", SomePlan.Titled("甲"))).ShouldBe(new ImportResult(ImportOutcome.Unchanged, 1));
        (await Store.LoadCurrentAsync(Authority, Cancel))!.Plan.Title.ShouldBe("乙");
    }

    [Fact]
    public async Task TheSameFileReadBetterBecomesANewVersion()
    {
        await ImportAsync("a", SomePlan.Titled("甲"));
        (await ImportAsync("a", SomePlan.Titled("甲", "县司法局"))).ShouldBe(new ImportResult(ImportOutcome.NewVersion, 2));
        (await Store.LoadCurrentAsync(Authority, Cancel))!.Plan.Items[0].Duties.Length.ShouldBe(1);
        (await ImportAsync("a", SomePlan.Titled("甲", "县司法局"))).Outcome.ShouldBe(ImportOutcome.Unchanged);
    }

    [Fact]
    public async Task TheLastImportedNoticeIsInForce()
    {
        await ImportAsync("a", SomePlan.Titled("甲"));
        await ImportAsync("b", SomePlan.Titled("乙") with { DocumentNumber = "开江府发〔2022〕3号" });
        (await Store.LoadCurrentAsync(Authority, Cancel))!.Version.Notice.ShouldBe("开江府发〔2022〕3号");
    }

    [Fact]
    public async Task OneAuthoritySeesNothingOfAnother()
    {
        await ImportAsync("a", SomePlan.Titled("甲"));
        (await Store.LoadCurrentAsync("宣汉县", Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task SeveralImportersStoreOneVersion()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(ImportInOtherProcessAsync, Cancel)));
        results.Count(result => result.Outcome == ImportOutcome.Imported).ShouldBe(1);
        results.Count(result => result.Outcome == ImportOutcome.Unchanged).ShouldBe(5);
        (await Store.VersionsAsync(Authority, Cancel)).Count.ShouldBe(1);
    }

    private Task<ImportResult> ImportAsync(string hash, Plan plan) =>
        Store.ImportAsync(Authority, plan, [], hash, "notice.md", Time.GetUtcNow(), Cancel);

    private async Task<ImportResult> ImportInOtherProcessAsync()
    {
        await using var database = OtherProcess();
        return await new PlanStore(database).ImportAsync(Authority, SomePlan.Titled("甲"), [], "a", "notice.md", Time.GetUtcNow(), Cancel);
    }
}

public sealed class PlanStoreOnSqliteTests() : PlanStoreSuite(TestEngine.Sqlite);

public sealed class PlanStoreOnPostgresTests() : PlanStoreSuite(TestEngine.Postgres);
