using Duban.Plans.Progress;
using Duban.Plans.Storage;
using Duban.Plans.Units;

namespace Duban.Bot.Tests.Storage;

public abstract class ProgressStoreSuite(TestEngine engine) : StoreSuite(engine)
{
    private readonly Actor justice = SomeWork.Of(SomeWork.Justice);
    private readonly Actor finance = SomeWork.Of(SomeWork.Finance);
    private readonly LineKey line = SomeWork.Thirteen.Line(SomeWork.Justice);

    private ActLog Log => new(Database);

    private ProgressStore Store => new(Database, Log, Time);

    [Fact]
    public async Task NothingIsThereBeforeTheFirstAct()
    {
        var board = await Store.LoadAsync(Authority, cancel: Cancel);
        (board.Lines.Count, board.Matters.Count, board.Sequence).ShouldBe((0, 0, 0L));
        board.Line(line).ShouldBe(Line.New(line));
    }

    [Fact]
    public async Task EveryLineActComesBackFromTheLogAndItsLineFromTheStore()
    {
        var extension = new AskExtension(new DateOnly(2021, 12, 31), "等省厅文件");
        (Actor, LineAct)[] life =
        [
            (justice, new Dispute("非我局职能", "县财政局")), (SomeWork.Supervisor, new RejectDispute("按三定方案属你局")), (justice, new Sign()),
            (justice, extension), (SomeWork.Supervisor, new RefuseExtension("先报进展")), (justice, new Report(Full())),
            (SomeWork.Supervisor, new ReturnReport("缺培训签到表", new DateOnly(2021, 10, 20))), (justice, new Report(Full() with { Percent = 0 })),
            (justice, extension), (SomeWork.Supervisor, new GrantExtension(new DateOnly(2021, 12, 20))), (SomeWork.Supervisor, new Accept("同意")),
            (justice, new Report(new CheckIn { Period = "2022Q1", NoProgressReason = "经费未到位" })), (justice, new Report(Full() with { Percent = 100 })),
            (SomeWork.Supervisor, new Accept()), (SomeWork.Supervisor, new ReopenLine("回头看发现问题")), (SomeWork.Supervisor, new Waive("并入第4项")),
        ];
        for (var version = 0; version < life.Length; version++)
            await RecordAsync(SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, version, life[version].Item1, life[version].Item2));
        var entries = await Log.ListAsync(Authority, SomeWork.Thirteen, SomeWork.Justice, Cancel);
        entries.Select(entry => entry.Act).ShouldBe(life.Select(step => step.Item2.Name));
        entries.Select(entry => entry.Reason).ShouldBe(life.Select(step => step.Item2.Why));
        entries.Select(entry => entry.Officer).ShouldBe(life.Select(step => step.Item1.Officer));
        foreach (var (entry, (_, act)) in entries.Zip(life)) Written(ProgressJson.Read<LineAct>(entry.Payload)).ShouldBe(Written(act));
        entries[0].Before.ShouldBeNull();
        entries.Skip(1).Select(entry => entry.Before).ShouldBe(entries.SkipLast(1).Select(entry => entry.After));
        var kept = (await Store.LoadAsync(Authority, cancel: Cancel)).Line(line);
        ProgressJson.Write(kept).ShouldBe(entries[^1].After);
        (kept.State, kept.Version, kept.Extensions.Length, kept.Returns, kept.Last!.Revision).ShouldBe((new Waived("并入第4项"), life.Length, 2, 1, 4));
        (kept.Last.Officer, kept.Last.At, kept.Last.Day).ShouldBe((justice.Officer, Time.GetUtcNow(), SomeWork.Today));
    }

    [Fact]
    public async Task TheActsOfTheUnitsHeadAndOfATransferComeBack()
    {
        var head = SomeWork.Of(SomeWork.Justice, isHead: true);
        (Actor, LineAct)[] life =
        [
            (justice, new Report(Full())), (head, new SendBackReport("数字再核一下")), (justice, new Report(Full())), (head, new ApproveReport()), (SomeWork.Supervisor, new Accept()),
            (justice, new AskExtension(new DateOnly(2021, 12, 31), "r")), (head, new ApproveExtension()), (justice, new Dispute("r", null)), (SomeWork.Supervisor, new Transfer(SomeWork.Finance, null)),
        ];
        foreach (var ((actor, act), version) in life.Select((step, index) => (step, index)))
        {
            var record = SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, version, actor, act);
            await RecordAsync(record with { Circumstances = record.Circumstances with { NeedsUnit = true } });
        }

        await RecordAsync(SomeWork.Record(SomeWork.Thirteen, SomeWork.Finance, 0, SomeWork.Supervisor, new TakeOver(SomeWork.Justice, Duban.Plans.DutyRole.Lead)));
        var board = await Store.LoadAsync(Authority, cancel: Cancel);
        board.Line(line).State.ShouldBe(new Transferred(SomeWork.Finance, "r"));
        var taken = board.Line(SomeWork.Thirteen.Line(SomeWork.Finance));
        (taken.State, taken.TakenOver, taken.TakenOverOn).ShouldBe((new AwaitingReceipt(), Duban.Plans.DutyRole.Lead, SomeWork.Today));
        ProgressJson.Read<LineAct>((await Log.ListAsync(Authority, SomeWork.Thirteen, cancel: Cancel))[^1].Payload).ShouldBe(new TakeOver(SomeWork.Justice, Duban.Plans.DutyRole.Lead));
    }

    [Fact]
    public async Task EveryActOnAnItemComesBack()
    {
        MatterAct[] life = [new Suspend("常务会纪要"), new ResumeWork("条件具备"), new Close("现场核实"), new Reopen("群众反映"), new Terminate("文件废止"), new Archive()];
        for (var board = 0; board < life.Length; board++) await RecordAsync(SomeWork.Record(SomeWork.Thirteen, life[board], board));
        var entries = await Log.ListAsync(Authority, SomeWork.Thirteen, cancel: Cancel);
        entries.Select(entry => ProgressJson.Read<MatterAct>(entry.Payload)).ShouldBe(life);
        var matter = (await Store.LoadAsync(Authority, cancel: Cancel)).Matter(SomeWork.Thirteen);
        (matter.State, matter.Version, matter.Reopened).ShouldBe((new Archived(), life.Length, 1));
    }

    [Fact]
    public async Task SeveralActsOfOneRecordAreEachLogged()
    {
        await RecordAsync(SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 0, justice, new Sign(), new Report(Full())));
        var entries = await Log.ListAsync(Authority, SomeWork.Thirteen, cancel: Cancel);
        entries.Select(entry => (entry.Sequence, entry.Act)).ShouldBe([(1, "sign"), (2, "report")]);
        (await Store.LoadAsync(Authority, cancel: Cancel)).Line(line).Version.ShouldBe(2);
    }

    [Theory]
    [InlineData(SomePlan.Injection)]
    [InlineData("𠮷㐀😀 \u00a0 é\u0301\r\n\t\"\\<>&'")]
    [InlineData("half an emoji \ud83d and on")]
    [InlineData("nought \0 inside")]
    public async Task WhateverWasSaidComesBackAndTheChainHolds(string text)
    {
        await RecordAsync(SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 0, justice with { Name = text }, new Dispute(text, text)));
        (await CheckAsync()).Faults.ShouldBeEmpty();
        // What no text of a database can hold stands as the sign for it.
        var kept = text.Replace('\ud83d', '\ufffd').Replace('\0', '\ufffd');
        if (!text.Contains("😀", StringComparison.Ordinal)) (await Store.LoadAsync(Authority, cancel: Cancel)).Line(line).State.ShouldBeOfType<Disputed>().Reason.Replace('\0', '\ufffd').ShouldBe(kept);
    }

    [Fact]
    public async Task OfTwoWhoDecideOnTheSameVersionTheSecondIsToldAndLeavesNothing()
    {
        await RecordAsync(SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 0, justice, new Sign()));
        await Should.ThrowAsync<VersionConflictException>(RecordAsync(SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 0, justice, new Sign())));
        await Should.ThrowAsync<VersionConflictException>(RecordAsync(SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 2, justice, new Report(Full()))));
        (await ActsAsync()).ShouldBe(["sign"]);
    }

    [Fact]
    public async Task WhatIsNotPossibleAnyMoreOrNotAllowedIsNotStored()
    {
        await Should.ThrowAsync<VersionConflictException>(RecordAsync(SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 0, finance, new Sign())));
        await Should.ThrowAsync<VersionConflictException>(RecordAsync(SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 0, justice, new Sign(), new Sign())));
        await Should.ThrowAsync<VersionConflictException>(RecordAsync(SomeWork.Record(SomeWork.Thirteen, new ResumeWork(), 0)));
        var stranger = SomeWork.Record(SomeWork.Thirteen, new Suspend("r"), 0);
        await Should.ThrowAsync<VersionConflictException>(RecordAsync(stranger with { Circumstances = SomeWork.Now(justice with { Role = OfficerRole.Leader }) }));
        (await ActsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task ASuspendedItemsLinesDoNotMoveWhateverTheTurnKnew()
    {
        await RecordAsync(SomeWork.Record(SomeWork.Thirteen, new Suspend("常务会纪要"), 0));
        await Should.ThrowAsync<VersionConflictException>(RecordAsync(SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 0, justice, new Sign())));
    }

    [Fact]
    public async Task ANewDirectoryOrPlanSendsTheTurnBack()
    {
        await new DirectoryStore(Database).ImportAsync(Authority, UnitDirectory.Empty, "d", Time.GetUtcNow(), Cancel);
        var record = SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 0, justice, new Sign());
        await Should.ThrowAsync<VersionConflictException>(RecordAsync(record));
        await RecordAsync(record with { Basis = new Basis(0, 1, 0) });
        await new PlanStore(Database).ImportAsync(Authority, SomePlan.Titled("甲", "县司法局"), [], "a", "notice.md", Time.GetUtcNow(), Cancel);
        await Should.ThrowAsync<VersionConflictException>(RecordAsync(SomeWork.Record(SomeWork.Four, SomeWork.Justice, 0, justice, new Sign()) with { Basis = new Basis(0, 1, 1) }));
        await RecordAsync(SomeWork.Record(SomeWork.Four, SomeWork.Justice, 0, justice, new Sign()) with { Basis = new Basis(1, 1, 1) });
        (await ActsAsync()).ShouldBe(["sign", "sign"]);
    }

    [Fact]
    public async Task AnItemIsNotClosedOnLinesThatMovedMeanwhile()
    {
        await RecordAsync(SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 0, justice, new Sign()));
        await Should.ThrowAsync<VersionConflictException>(RecordAsync(SomeWork.Record(SomeWork.Thirteen, new Close("现场核实"), 0)));
        // What happened on another item does not matter.
        await RecordAsync(SomeWork.Record(SomeWork.Four, SomeWork.Justice, 0, justice, new Sign()));
        await RecordAsync(SomeWork.Record(SomeWork.Thirteen, new Close("现场核实"), 1));
    }

    [Fact]
    public async Task AReportIsDecidedAgainWhenItsUnitsWishForSigningChanged()
    {
        var record = SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 0, justice, new Report(Full()));
        await Store.SetSigningAsync(Authority, SomeWork.Justice, true, SomeWork.Now(SomeWork.Supervisor), Cancel);
        await Should.ThrowAsync<VersionConflictException>(RecordAsync(record));
        await RecordAsync(SomeWork.Record(SomeWork.Thirteen, SomeWork.Finance, 0, finance, new Report(Full())));
        await RecordAsync(record with { Basis = new Basis(0, 0, 1), Circumstances = record.Circumstances with { NeedsUnit = true } });
        (await Store.LoadAsync(Authority, cancel: Cancel)).Line(line).State.ShouldBe(new AwaitingUnit());
    }

    [Fact]
    public async Task NothingIsHalfStoredWhenTheTransactionFails()
    {
        await RecordAsync(SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 0, justice, new Sign()));
        var before = await Log.ListAfterAsync(Authority, 0, 10, Cancel);
        await Should.ThrowAsync<TimeoutException>(Database.InTransactionAsync(async cancel =>
        {
            await Store.RecordAsync(Authority, SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 1, justice, new Report(Full())), cancel);
            await Store.RecordAsync(Authority, SomeWork.Record(SomeWork.Four, new Suspend("r"), 1), cancel);
            await Store.SetSigningAsync(Authority, SomeWork.Justice, true, SomeWork.Now(SomeWork.Supervisor), cancel);
            throw new TimeoutException();
        }, Cancel));
        (await Log.ListAfterAsync(Authority, 0, 10, Cancel)).ShouldBe(before);
        var board = await Store.LoadAsync(Authority, cancel: Cancel);
        (board.Lines.Count, board.Matters.Count, board.SigningUnits.Count, board.Line(line).State).ShouldBe((1, 0, 0, new InProgress()));
        (await CheckAsync()).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task AnotherOfficeSeesNothingOfIt()
    {
        await RecordAsync(SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 0, justice, new Sign()));
        (await Store.LoadAsync("宣汉县", cancel: Cancel)).Sequence.ShouldBe(0);
        await Store.RecordAsync("宣汉县", SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 0, justice, new Sign()), Cancel);
        (await Log.ListAfterAsync("宣汉县", 0, 10, Cancel)).ShouldHaveSingleItem().Sequence.ShouldBe(1);
    }

    [Fact]
    public async Task ABoardBroughtUpToDateEqualsOneReadInFull()
    {
        var (older, random) = (Board.Empty, new Random(20211011));
        for (var step = 0; step < 60; step++)
        {
            var (item, unit) = (random.Next(2) == 0 ? SomeWork.Thirteen : SomeWork.Four, random.Next(2) == 0 ? SomeWork.Justice : SomeWork.Finance);
            var current = (await Store.LoadAsync(Authority, cancel: Cancel)).Line(item.Line(unit));
            await (random.Next(6) switch
            {
                0 => Store.SetSigningAsync(Authority, unit, random.Next(2) == 0, SomeWork.Now(SomeWork.Supervisor), Cancel),
                _ => TryAsync(SomeWork.Record(item, unit, current.Version, SomeWork.Of(unit), current.State is AwaitingReceipt ? new Sign() : new Report(Full())) with { Basis = new Basis(0, 0, step + 100) }),
            });
            if (random.Next(3) == 0) older = await Store.LoadAsync(Authority, older, Cancel);
        }

        ShouldBeSame(await Store.LoadAsync(Authority, older, Cancel), await Store.LoadAsync(Authority, cancel: Cancel));
    }

    [Fact]
    public async Task ManyWritersAtOnceMakeOneChainWithoutGaps()
    {
        await using var other = OtherProcess();
        ProgressStore[] stores = [Store, new(other, new ActLog(other), Time)];
        string[] units = [.. Enumerable.Range(0, 8).Select(number => $"unit{number}")];
        await Task.WhenAll(units.Select((unit, number) => Task.Run(async () =>
        {
            for (var version = 0; version < 6; version++)
            {
                LineAct act = version == 0 ? new Sign() : new Report(Full());
                await stores[number % 2].RecordAsync(Authority, SomeWork.Record(SomeWork.Thirteen, unit, version, SomeWork.Of(unit), act), Cancel);
            }
        }, Cancel)));
        (await Log.ListAfterAsync(Authority, 0, 100, Cancel)).Select(entry => entry.Sequence).ShouldBe(Enumerable.Range(1, 48).Select(number => (long)number));
        (await CheckAsync()).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task OfManyWhoSignForTheSameLineAtOnceOneDoes()
    {
        await using var other = OtherProcess();
        ProgressStore[] stores = [Store, new(other, new ActLog(other), Time)];
        var done = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => Task.Run(async () =>
        {
            try
            {
                await stores[number % 2].RecordAsync(Authority, SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 0, justice, new Sign()), Cancel);
                return 1;
            }
            catch (VersionConflictException)
            {
                return 0;
            }
        }, Cancel)));
        done.Sum().ShouldBe(1);
        (await ActsAsync()).ShouldBe(["sign"]);
    }

    [Fact]
    public async Task TheNewestActsOfAUnitComeOldestFirst()
    {
        await RecordAsync(SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 0, justice, new Sign(), new Report(Full())));
        await RecordAsync(SomeWork.Record(SomeWork.Four, SomeWork.Justice, 0, justice, new Sign()));
        await RecordAsync(SomeWork.Record(SomeWork.Four, SomeWork.Finance, 0, finance, new Sign()));
        (await Log.ListOfUnitAsync(Authority, SomeWork.Notice, SomeWork.Justice, 2, Cancel)).Select(entry => (entry.Act, entry.ItemNumber)).ShouldBe([("report", 13), ("sign", 4)]);
    }

    internal static void ShouldBeSame(Board found, Board expected)
    {
        found.Sequence.ShouldBe(expected.Sequence);
        found.SigningUnits.ShouldBe(expected.SigningUnits, ignoreOrder: true);
        Written(found).ShouldBe(Written(expected));
    }

    private static SortedDictionary<string, string> Written(Board board) => new(
        board.Lines.ToDictionary(pair => pair.Key.ToString(), pair => $"{pair.Value.Version} {ProgressJson.Write(pair.Value)}")
            .Concat(board.Matters.ToDictionary(pair => pair.Key.ToString(), pair => $"{pair.Value.Version} {ProgressJson.Write(pair.Value)}")).ToDictionary(), StringComparer.Ordinal);

    /// <summary>An act as JSON, without what the store puts into a report.</summary>
    private static string Written(LineAct act) => ProgressJson.Write(act is Report { CheckIn: var said } ? new Report(said with { Revision = 0, Officer = "", At = default, Day = default, IsLate = false }) : act);

    private static CheckIn Full() => new()
    {
        Progress = "13项方案已印发，培训做了两场", Percent = 60, Difficulty = "卡在经费", Help = "县财政局", NextStep = "扩大覆盖", Expected = new DateOnly(2021, 11, 30),
        Period = "2021Q4", LacksSubstance = true,
    };

    private Task RecordAsync(ActRecord record) => Store.RecordAsync(Authority, record, Cancel);

    private async Task TryAsync(ActRecord record)
    {
        try
        {
            await RecordAsync(record);
        }
        catch (VersionConflictException)
        {
            // Not every random act is possible.
        }
    }

    private async Task<IEnumerable<string>> ActsAsync() => (await Log.ListAfterAsync(Authority, 0, 1000, Cancel)).Select(entry => entry.Act);

    private Task<AuditFinding> CheckAsync() => new LogCheck(Database, Log).RunAsync(Authority, null, Cancel);
}

public sealed class ProgressStoreOnSqliteTests() : ProgressStoreSuite(TestEngine.Sqlite);

public sealed class ProgressStoreOnPostgresTests() : ProgressStoreSuite(TestEngine.Postgres);
