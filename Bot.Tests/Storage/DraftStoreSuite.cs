using System.Text.Json;
using Duban.Plans;
using Duban.Plans.Intake;
using Duban.Plans.Notices;
using Duban.Plans.Storage;

namespace Duban.Bot.Tests.Storage;

public abstract class DraftStoreSuite(TestEngine engine) : StoreSuite(engine)
{
    private DraftStore Store => new(new DocumentStore(Database, Time));

    [Fact]
    public async Task ADraftComesBackAsItWentWithEveryKindOfCorrection()
    {
        var draft = Draft("s") with
        {
            Warnings = [new Warning(3, "w")],
            Corrections =
            [
                new DutiesCorrection(1, DutyRole.Lead, ListChange.Add, [new Duty(DutyRole.Lead, "县司法局", DutyKind.Unit)]),
                new ItemTextCorrection(1, IsTitle: true, "题"),
                new DeadlinesCorrection(1, [new Deadline("年底前", new DateOnly(2021, 12, 31))]),
                new PeopleCorrection(1, ["张三"]),
                new ItemRemoval(2),
                new HeadCorrection { Year = 2022 },
            ],
            Units = [new UnitChoice("县农业局", "agriculture", UnitChoiceKind.SameAs)],
            BasedOn = 4,
        };
        await Store.SaveAsync(Authority, draft, Cancel);
        JsonSerializer.Serialize(await Store.LoadAsync(Authority, "s", Cancel)).ShouldBe(JsonSerializer.Serialize(draft));
    }

    [Fact]
    public async Task AnOfficerHasOneDraftAndEachTheirOwn()
    {
        await Store.SaveAsync(Authority, Draft("s") with { FileName = "old" }, Cancel);
        await Store.SaveAsync(Authority, Draft("s") with { FileName = "new" }, Cancel);
        await Store.SaveAsync(Authority, Draft("t"), Cancel);
        (await Store.LoadAsync(Authority, "s", Cancel))!.FileName.ShouldBe("new");
        await Store.DropAsync(Authority, "s", Cancel);
        (await Store.LoadAsync(Authority, "s", Cancel)).ShouldBeNull();
        (await Store.LoadAsync(Authority, "t", Cancel)).ShouldNotBeNull();
        (await Store.LoadAsync("宣汉县", "t", Cancel)).ShouldBeNull();
    }

    private static ImportDraft Draft(string officer) => new() { Officer = officer, FileName = "n.md", Hash = "h", Read = SomePlan.Titled("甲", "县司法局") };
}

public sealed class DraftStoreOnSqliteTests() : DraftStoreSuite(TestEngine.Sqlite);

public sealed class DraftStoreOnPostgresTests() : DraftStoreSuite(TestEngine.Postgres);
