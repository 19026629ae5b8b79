using Dapper;
using Duban.Bot.Tests.Storage;
using Duban.Plans;
using Duban.Plans.Progress;
using Duban.Plans.Storage;
using Duban.Plans.Units;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Duban.Bot.Tests.Progress.Model;

/// <summary>The real stores on a real file, beside the model; each step is done in both, and compared.</summary>
internal sealed class OfficeWorld : IAsyncDisposable
{
    private const string Authority = "开江县";
    private const string Other = "education";
    private static readonly string[] Units = [SomeWork.Justice, SomeWork.Finance, Other];
    private static readonly MatterKey[] Items = [SomeWork.Thirteen, SomeWork.Four];

    private static readonly Actor[] People =
    [
        SomeWork.Of(SomeWork.Justice), SomeWork.Of(SomeWork.Justice) with { Officer = "justice-b" }, SomeWork.Of(SomeWork.Justice, isHead: true),
        SomeWork.Of(SomeWork.Finance), SomeWork.Of(SomeWork.Finance, isHead: true), SomeWork.Of(Other), SomeWork.Supervisor, SomeWork.Supervisor with { Officer = "s2" },
        new("leader", "示例领导", OfficerRole.Leader, null, IsHead: false, "test"), new("leader-head", "示例局长", OfficerRole.Leader, SomeWork.Justice, IsHead: true, "test"),
        SomeWork.Of("stranger", isHead: true),
    ];

    private readonly string file;
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2021, 9, 27, 1, 0, 0, TimeSpan.Zero));
    private readonly ModelOffice model = new();
    private readonly Queue<Board> boards = new();
    private readonly Dictionary<string, long> settings = [];
    private Database database;
    private Board board = Board.Empty;
    private DateOnly today = new(2021, 9, 27);
    private long acts;

    private OfficeWorld(string file) => (this.file, database) = (file, Open(file));

    /// <summary>How many acts were accepted.</summary>
    public long Acts => acts;

    private ActLog Log => new(database);

    private ProgressStore Store => new(database, Log, time);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A world on a copy of an empty, migrated file with the triggers that let statements fail.</summary>
    public static OfficeWorld On(string template, string file)
    {
        File.Copy(template, file);
        return new OfficeWorld(file);
    }

    /// <summary>Makes that file.</summary>
    public static void MakeTemplate(string file)
    {
        using (var database = Open(file)) new Migrator(database).Migrate();
        using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        connection.Execute("create table crash (left integer not null); insert into crash values (-1);");
        foreach (var table in new[] { "acts", "lines", "matters", "unit_settings" })
        foreach (var moment in new[] { "before insert", "after insert", "before update", "after update" })
        {
            connection.Execute($"""
                create trigger "crash {moment} {table}" {moment} on {table} begin
                    update crash set left = left - 1 where left > 0;
                    select raise(abort, 'crash') where (select left from crash) = 0;
                end
                """);
        }

        connection.Execute("pragma wal_checkpoint(truncate); pragma journal_mode = delete; pragma journal_mode = wal;");
    }

    public async Task DoAsync(Step step)
    {
        today = today.AddDays(step.Days);
        time.Advance(TimeSpan.FromDays(step.Days) + TimeSpan.FromMinutes(1));
        if (step.Trouble == Trouble.Restart) await RestartAsync();
        boards.Enqueue(board);
        if (boards.Count > 4) boards.Dequeue();
        var (item, unit) = (Items[step.Where % 2], Units[step.Where / 2]);
        await (step.What switch
        {
            < 3 => SignAsync(step, unit),
            < 15 => DecideAsync(step, item),
            _ => DecideAsync(step, item, unit),
        });
        await CompareAsync();
    }

    /// <summary>What the log says folds into the lines, and no act is of somebody who may not do it.</summary>
    public async Task FinishAsync()
    {
        var entries = await Log.ListAfterAsync(Authority, 0, int.MaxValue, Cancel);
        entries.Count.ShouldBe((int)acts);
        foreach (var entry in entries) ShouldBeAllowed(entry);
        var folded = entries.Where(entry => entry.Notice is not null).GroupBy(entry => (entry.Item, entry.Unit)).ToDictionary(group => group.Key, group => group.Last().After);
        foreach (var (key, line) in board.Lines) folded[(key.Item, key.Unit)].ShouldBe(ProgressJson.Write(line));
        foreach (var (key, matter) in board.Matters) folded[(key.Item, null)].ShouldBe(ProgressJson.Write(matter));
        folded.Count.ShouldBe(board.Lines.Count + board.Matters.Count);
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        foreach (var one in new[] { file, $"{file}-wal", $"{file}-shm" }) File.Delete(one);
    }

    private async Task SignAsync(Step step, string unit)
    {
        var isWanted = step.Salt % 2 == 0;
        var isDone = await TryAsync(step, () => Store.SetSigningAsync(Authority, unit, isWanted, new Circumstances(today, default, SomeWork.Supervisor, new ProgressRules()), Cancel), isAccepted: true);
        if (!isDone) return;
        acts++;
        if (isWanted) model.Signing.Add(unit);
        else model.Signing.Remove(unit);
    }

    private async Task DecideAsync(Step step, MatterKey item)
    {
        MatterAct[] choices = [new Close("现场核实"), new Close("电话核实"), new Suspend("纪要"), new ResumeWork(), new ResumeWork("条件具备"), new Reopen("反映"), new Terminate("废止"), new Archive()];
        // What ends an item for good is rare, or nothing else would be tried.
        var act = choices[step.Salt < 60 ? step.Salt % 8 : step.Salt % 6];
        var who = step.Who < 75 ? SomeWork.Supervisor : People[step.Who % People.Length];
        var known = Known(step);
        var record = new MatterRecord
        {
            Matter = item, ItemNumber = 1, Act = act, AreLinesDone = model.AreLinesDone(item.Item), Basis = new Basis(0, 0, known.Sequence),
            Circumstances = new Circumstances(today, default, who, new ProgressRules()),
        };
        var after = model.Try(item.Item, act, who, today);
        (MatterLifeCycle.Decide(board.Matter(item), record.AreLinesDone, act, record.Circumstances).After is not null).ShouldBe(after is not null, $"{act} by {who} on {today}");
        var isStale = known != board && Touched(item) > known.Sequence;
        if (!await TryAsync(step, () => Store.RecordAsync(Authority, record, Cancel), after is not null && !isStale)) return;
        acts++;
        model.Matters[item.Item] = after!;
    }

    private async Task DecideAsync(Step step, MatterKey item, string unit)
    {
        var act = Act(step, item.Item, unit);
        var who = step.Who < 80 ? Helpful(act, unit, step.Who) : People[step.Who % People.Length];
        var known = Known(step);
        var circumstances = new Circumstances(
            today, default, who, new ProgressRules(), model.Limit(item.Item, unit), new DateOnly(2022, 1, 15), model.Signing.Contains(unit));
        var record = new LineRecord
        {
            Matter = item, ItemNumber = 1, Unit = unit, Version = known.Line(item.Line(unit)).Version, Acts = [act], Basis = new Basis(0, 0, known.Sequence), Circumstances = circumstances,
        };
        var after = model.Try(item.Item, unit, act, who, today, new DateOnly(2022, 1, 15));
        (LineLifeCycle.Decide(board.Line(item.Line(unit)), board.Matter(item), act, circumstances).After is not null).ShouldBe(after is not null, $"{act} by {who} on {today} at {model.Line(item.Item, unit)}");
        var isStale = record.Version != model.Line(item.Item, unit).Version || settings.GetValueOrDefault(unit) > known.Sequence;
        if (!await TryAsync(step, () => Store.RecordAsync(Authority, record, Cancel), after is not null && !isStale)) return;
        acts++;
        model.Lines[(item.Item, unit)] = after!;
    }

    /// <summary>Runs a write; says whether it stands. It must where it is accepted and nothing failed, and must not otherwise.</summary>
    private async Task<bool> TryAsync(Step step, Func<Task> write, bool isAccepted)
    {
        if (step.Trouble == Trouble.Crash) await SetCrashAsync(1 + step.Salt % 5);
        try
        {
            await database.InTransactionAsync(async _ =>
            {
                await write();
                if (step.Trouble == Trouble.CrashAfter) throw new TimeoutException();
            }, Cancel);
            isAccepted.ShouldBeTrue("what is refused was stored");
            return true;
        }
        catch (VersionConflictException)
        {
            isAccepted.ShouldBeFalse("what is accepted was refused");
            return false;
        }
        catch (Exception error) when (error is TimeoutException || (error is SqliteException && error.Message.Contains("crash", StringComparison.Ordinal)))
        {
            return false;
        }
        finally
        {
            if (step.Trouble == Trouble.Crash) await SetCrashAsync(-1);
        }
    }

    private async Task CompareAsync()
    {
        board = await Store.LoadAsync(Authority, board, Cancel);
        board.Sequence.ShouldBe(acts);
        board.SigningUnits.ShouldBe(model.Signing, ignoreOrder: true);
        board.Lines.Count.ShouldBe(model.Lines.Count);
        foreach (var (key, line) in board.Lines) Seen(line).ShouldBe(Told(model.Lines[(key.Item, key.Unit)]));
        board.Matters.Count.ShouldBe(model.Matters.Count);
        foreach (var (key, matter) in board.Matters) (matter.State.Name, matter.Version, matter.Reopened).ShouldBe((model.Matter(key.Item).State, model.Matter(key.Item).Version, model.Matter(key.Item).Reopened));
        ProgressStoreSuite.ShouldBeSame(board, await Store.LoadAsync(Authority, cancel: Cancel));
        (await new LogCheck(database, Log).RunAsync(Authority, null, Cancel)).Faults.ShouldBeEmpty();
        foreach (var unit in Units) settings[unit] = await SettingsAsync(unit);
    }

    /// <summary>A line of the store in the model's words.</summary>
    private static ModelLine Seen(Line line) => new()
    {
        State = line.State.Name, Version = line.Version, SignedOn = line.SignedOn, Period = line.Last?.Period, Reason = line.Last?.NoProgressReason, Percent = line.Last?.Percent,
        WasSigned = line.State is Disputed { WasSigned: true }, Reports = line.Last?.Revision ?? 0, IsLate = line.Last?.IsLate ?? false,
        ReturnDue = line.Returned?.Due, IsReturned = line.Returned is not null, Returns = line.Returns, DoneOn = line.DoneOn, Role = line.TakenOver,
        Granted = line.Extensions.Count(one => one.Granted is not null), GrantedTo = line.ExtendedTo, Asked = line.Extensions.Length,
        IsAsking = line.AskedExtension is not null, AwaitsHead = line.AskedExtension?.AwaitsUnit ?? false, OldLimit = line.Extensions.LastOrDefault()?.Old,
    };

    /// <summary>A line of the model without what only matters while it is disputed, or asks for a later date.</summary>
    private static ModelLine Told(ModelLine line) => line with { WasSigned = line is { State: "disputed", WasSigned: true } };

    private static void ShouldBeAllowed(LogEntry entry)
    {
        var who = People.Single(person => person.Officer == entry.Officer);
        (entry.Role, entry.OfficerName).ShouldBe((who.Role.ToString(), who.Name));
        var isUnits = entry.Act is "sign" or "dispute" or "report" or "ask-extension" or "approve-report" or "send-back-report" or "approve-extension";
        if (isUnits) (who.Role, who.Unit).ShouldBe((OfficerRole.Officer, entry.Unit));
        else who.Role.ShouldBe(OfficerRole.Supervisor);
        if (entry.Act is "approve-report" or "send-back-report" or "approve-extension") who.IsHead.ShouldBeTrue();
    }

    private LineAct Act(Step step, string item, string unit)
    {
        var (salt, line) = (step.Salt, model.Line(item, unit));
        LineAct[] all =
        [
            new Sign(), new Dispute("非我局职能", null), new RejectDispute("属你局"), new Transfer(Other, null), new TakeOver(SomeWork.Justice, (DutyRole)(salt % 3)), Report(salt),
            new ApproveReport(), new SendBackReport("再核"), new Accept(), new ReturnReport("缺数字", today.AddDays(salt % 12 - 2)), new AskExtension(today.AddDays(salt % 200 - 5), "等文件"),
            new ApproveExtension(), new GrantExtension(today.AddDays(salt % 200 - 5)), new RefuseExtension("不同意"), new Waive("免办"), new ReopenLine("回头看"),
        ];
        if (step.What < 45) return all[step.What % all.Length];
        return line.State switch
        {
            "awaiting-receipt" => step.What % 3 == 0 ? Report(salt) : new Sign(),
            "disputed" => step.What % 5 == 0 ? new Transfer(Other, "转办") : new RejectDispute("属你局"),
            "in-progress" when line.IsAsking => line.AwaitsHead ? new ApproveExtension() : new GrantExtension(today.AddDays(30 + salt % 150)),
            "in-progress" => step.What % 4 == 0 ? new AskExtension(today.AddDays(100 + salt % 100), "等文件") : Report(salt),
            "awaiting-unit" => step.What % 4 == 0 ? new SendBackReport("再核") : new ApproveReport(),
            "awaiting-review" => step.What % 4 == 0 ? new ReturnReport("缺数字", today.AddDays(salt % 9)) : new Accept(),
            _ => new ReopenLine("回头看"),
        };
    }

    private static Report Report(int salt) => new(salt % 4 == 0
        ? new CheckIn { Period = $"2021Q{1 + salt / 4 % 4}", NoProgressReason = $"原因{salt % 3}" }
        : new CheckIn { Period = $"2021Q{1 + salt / 4 % 4}", Progress = "做了", Percent = salt % 3 == 0 ? 100 : salt % 100 });

    private static Actor Helpful(LineAct act, string unit, int salt) => act.Doer == Doer.Supervisor
        ? People[6 + salt % 2]
        : People.Where(person => person.Unit == unit && person.Role == OfficerRole.Officer && (act.Doer != Doer.Head || person.IsHead)) is var able && able.ToArray() is { Length: > 0 } some
            ? some[salt % some.Length] : SomeWork.Supervisor;

    private Board Known(Step step) => step.Trouble == Trouble.Stale ? boards.Peek() : board;

    /// <summary>The number of the last act on an item or a line of it, read past the store.</summary>
    private long Touched(MatterKey item) => Query("select coalesce(max(sequence), 0) from acts where item = @item", new { item = item.Item });

    private Task<long> SettingsAsync(string unit) => Task.FromResult(Query("select coalesce(max(sequence), 0) from acts where notice is null and unit = @unit", new { unit }));

    private long Query(string sql, object parameters)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        return connection.ExecuteScalar<long>(sql, parameters);
    }

    private async Task SetCrashAsync(int left)
    {
        await using var connection = new SqliteConnection($"Data Source={file}");
        await connection.ExecuteAsync("update crash set left = @left", new { left });
    }

    private async Task RestartAsync()
    {
        await database.DisposeAsync();
        database = Open(file);
        board = await Store.LoadAsync(Authority, cancel: Cancel);
    }

    private static Database Open(string file) => new(new PlansOptions { ConnectionString = $"Data Source={file}" });
}
