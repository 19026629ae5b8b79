using System.Text.Json;
using CsCheck;
using Duban.Plans;
using Duban.Plans.Intake;
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

    [Fact]
    public async Task AConfirmedNoticeIsInForceWithItsCorrections()
    {
        await ImportAsync("a", SomePlan.Titled("甲", "县司法局"));
        var draft = Draft("b", SomePlan.Titled("乙", "县司法局"), basedOn: 1) with { Corrections = [new HeadCorrection { Title = "丙" }] };
        (await Store.AdoptAsync(Authority, draft, Notice, Time.GetUtcNow(), Cancel)).ShouldBe(new ImportResult(ImportOutcome.NewVersion, 2));
        var stored = (await Store.LoadCurrentAsync(Authority, Cancel))!;
        (stored.Plan.Title, stored.Version.Version, stored.Version.ConfirmedBy).ShouldBe(("丙", 2, "s"));
    }

    [Fact]
    public async Task AVersionThatCameMeanwhileIsAConflict()
    {
        await ImportAsync("a", SomePlan.Titled("甲"));
        await ImportAsync("b", SomePlan.Titled("乙"));
        await Should.ThrowAsync<VersionConflictException>(() => Store.AdoptAsync(Authority, Draft("c", SomePlan.Titled("丙"), basedOn: 1), Notice, Time.GetUtcNow(), Cancel));
        (await Store.LoadCurrentAsync(Authority, Cancel))!.Plan.Title.ShouldBe("乙");
    }

    [Fact]
    public async Task ASeedReadAnewDoesNotUndoWhatAPersonConfirmedOfIt()
    {
        await Store.AdoptAsync(Authority, Draft("a", SomePlan.Titled("甲", "县财政局")), null, Time.GetUtcNow(), Cancel);
        (await ImportAsync("a", SomePlan.Titled("甲", "县司法局"))).ShouldBe(new ImportResult(ImportOutcome.Unchanged, 1));
        (await Store.LoadCurrentAsync(Authority, Cancel))!.Plan.Items[0].Duties[0].Name.ShouldBe("县财政局");
    }

    [Fact]
    public async Task ANoticeOfItsOwnWithAKnownNumberGetsAKeyOfItsOwn()
    {
        await ImportAsync("a", SomePlan.Titled("甲"));
        (await Store.AdoptAsync(Authority, Draft("b", SomePlan.Titled("乙")), null, Time.GetUtcNow(), Cancel)).ShouldBe(new ImportResult(ImportOutcome.Imported, 1));
        (await Store.LoadNewestAsync(Authority, Cancel)).Select(stored => stored.Plan.Title).ShouldBe(["乙", "甲"]);
    }

    [Fact]
    public async Task AnItemKeepsItsKeyFromVersionToVersion()
    {
        await ImportAsync("a", SomePlan.Titled("甲"));
        var first = (await Store.LoadCurrentAsync(Authority, Cancel))!;
        var moved = first.Plan.Items[0] with { Number = 2 };
        var added = moved with { Number = 1, Title = "新", Text = "完全不同的内容" };
        await ImportAsync("b", first.Plan with { Items = [added, moved] });
        var second = (await Store.LoadCurrentAsync(Authority, Cancel))!;
        second.Keys[1].ShouldBe(first.Keys[0]);
        second.Keys[0].ShouldNotBe(first.Keys[0]);
        second.KeyOf(second.Plan.Items[1]).ShouldBe(first.Keys[0]);
    }

    private const string Notice = "开江府发〔2021〕24号";

    private static ImportDraft Draft(string hash, Plan plan, int? basedOn = null) =>
        new() { Officer = "s", FileName = "notice.md", Hash = hash, Read = plan, BasedOn = basedOn };

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
