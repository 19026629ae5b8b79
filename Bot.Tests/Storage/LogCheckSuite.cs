using Dapper;
using Duban.Plans;
using Duban.Plans.Progress;
using Duban.Plans.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Duban.Bot.Tests.Storage;

public abstract class LogCheckSuite(TestEngine engine) : StoreSuite(engine)
{
    private ProgressStore Store => new(Database, new ActLog(Database), Time);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await WorkAsync();
    }

    [Fact]
    public async Task AnUntouchedLogIsIntact()
    {
        var finding = await CheckAsync();
        finding.Faults.ShouldBeEmpty();
        var last = (await new ActLog(Database).ListAfterAsync(Authority, 8, 10, Cancel)).ShouldHaveSingleItem();
        finding.Summary.ShouldBe($"9 acts, chain intact, last hash {last.Hash}");
    }

    [Fact]
    public async Task AnEmptyLogIsIntact() =>
        (await new LogCheck(Database, new ActLog(Database)).RunAsync("宣汉县", null, Cancel)).ShouldBe(new AuditFinding("0 acts, chain intact", []));

    [Fact]
    public async Task AHashNotedDownEarlierTellsALogCutOff()
    {
        var noted = (await new ActLog(Database).ListAfterAsync(Authority, 0, 10, Cancel))[^1].Hash;
        (await CheckAsync(noted)).Faults.ShouldBeEmpty();
        // The last act is about a unit's settings: without their row nothing else tells that it was there.
        await TamperAsync("delete from acts where sequence = 9");
        await TamperAsync("delete from unit_settings");
        (await CheckAsync()).Faults.ShouldBeEmpty();
        (await CheckAsync(noted)).Faults.ShouldHaveSingleItem().What.ShouldContain("not in the chain any more");
    }

    [Theory]
    [InlineData("at = '2021-10-12T01:00:00.0000000Z'")]
    [InlineData("at = 'yesterday'")]
    [InlineData("day = '2021-10-12'")]
    [InlineData("day = ''")]
    [InlineData("officer = 'x'")]
    [InlineData("officer_name = '他人'")]
    [InlineData("role = 'Leader'")]
    [InlineData("channel = 'x'")]
    [InlineData("notice = 'x'")]
    [InlineData("notice = null")]
    [InlineData("item = 'x'")]
    [InlineData("item = null")]
    [InlineData("item_number = 14")]
    [InlineData("item_number = null")]
    [InlineData("unit = 'x'")]
    [InlineData("unit = null")]
    [InlineData("act = 'accept'")]
    [InlineData("reason = 'x'")]
    [InlineData("reason = ''")]
    [InlineData("payload = '{}'")]
    [InlineData("before = '{}'")]
    [InlineData("before = null")]
    [InlineData("after = '{}'")]
    [InlineData("after = null")]
    [InlineData("previous_hash = ''")]
    [InlineData("hash = 'x'")]
    public async Task AColumnThatWasChangedIsNamedWithItsAct(string change)
    {
        await TamperAsync($"update acts set {change} where sequence = 5");
        (await CheckAsync()).Faults.ShouldContain(fault => fault.Act == 5);
    }

    [Fact]
    public async Task AnActThatWasChangedWithItsHashBreaksTheNextOne()
    {
        var third = (await new ActLog(Database).ListAfterAsync(Authority, 2, 1, Cancel))[0] with { OfficerName = "他人" };
        await TamperAsync("update acts set officer_name = @OfficerName, hash = @hash where sequence = 3", new { third.OfficerName, hash = third.ComputeHash() });
        (await CheckAsync()).Faults.ShouldBe([new AuditFault(4, "the hash it names is not that of act 3 before it")]);
    }

    [Theory]
    [InlineData(1, 1, "it is missing")]
    [InlineData(3, 3, "it is missing")]
    [InlineData(9, 9, "but no act in the log")]
    public async Task AnActThatWasDeletedIsNoticed(int sequence, int named, string fault)
    {
        await TamperAsync($"delete from acts where sequence = {sequence}");
        (await CheckAsync()).Faults.ShouldContain(one => (one.Act ?? named) == named && one.What.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task SeveralActsThatWereDeletedAreNoticed()
    {
        await TamperAsync("delete from acts where sequence between 3 and 5");
        (await CheckAsync()).Faults.ShouldContain(new AuditFault(6, "it follows act 2: those between are missing"));
        await TamperAsync("delete from acts where sequence < 3");
        (await CheckAsync()).Faults.ShouldContain(new AuditFault(6, "it is the first: those before it are missing"));
    }

    [Fact]
    public async Task ADeletionWithRenumberingIsNoticed()
    {
        await TamperAsync("delete from acts where sequence = 3");
        for (var act = 4; act <= 9; act++) await TamperAsync($"update acts set sequence = {act - 1} where sequence = {act}");
        (await CheckAsync()).Faults.Select(fault => fault.Act).Distinct().ShouldBe([3, 4, 5, 6, 7, 8], ignoreOrder: true);
    }

    [Fact]
    public async Task ActsThatChangedPlacesAreNamed()
    {
        await TamperAsync("update acts set sequence = 99 where sequence = 2");
        await TamperAsync("update acts set sequence = 2 where sequence = 3");
        await TamperAsync("update acts set sequence = 3 where sequence = 99");
        var named = (await CheckAsync()).Faults.Select(fault => fault.Act).ToHashSet();
        named.ShouldContain(2);
        named.ShouldContain(3);
    }

    [Fact]
    public async Task AnActThatWasPutInAtTheEndIsNoticedEvenWithARightHash()
    {
        var last = (await new ActLog(Database).ListAfterAsync(Authority, 7, 1, Cancel))[0];
        var forged = last with { Sequence = 10, PreviousHash = (await new ActLog(Database).ListAfterAsync(Authority, 8, 1, Cancel))[0].Hash };
        await TamperAsync("""
            insert into acts (authority, sequence, at, day, officer, officer_name, role, channel, notice, item, item_number, unit, act, reason, payload, before, after, previous_hash, hash)
            select authority, 10, at, day, officer, officer_name, role, channel, notice, item, item_number, unit, act, reason, payload, before, after, @PreviousHash, @hash
            from acts where sequence = 8
            """, new { forged.PreviousHash, hash = forged.ComputeHash() });
        (await CheckAsync()).Faults.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("update lines set json = '{}' where unit = 'finance'", 5, "otherwise than its row says")]
    [InlineData("update lines set version = 7 where unit = 'finance'", 5, "saw 2 acts, its row says 7")]
    [InlineData("update lines set sequence = 3 where unit = 'finance'", 5, "its row names act 3")]
    [InlineData("delete from lines where unit = 'finance'", 5, "whose row is missing")]
    [InlineData("update matters set json = '{}'", 7, "otherwise than its row says")]
    [InlineData("delete from matters", 7, "whose row is missing")]
    [InlineData("update unit_settings set is_signing = 0", 9, "otherwise than its row says")]
    [InlineData("delete from unit_settings", 9, "whose row is missing")]
    public async Task ARowThatDiffersFromTheLogIsNamed(string change, int act, string fault)
    {
        await TamperAsync(change);
        (await CheckAsync()).Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            one => one.Act.ShouldBe(act), one => one.What.ShouldContain(fault));
    }

    [Fact]
    public async Task ARowWithoutAnyActIsNamed()
    {
        await TamperAsync("insert into lines (authority, notice, item, unit, version, json, sequence) select authority, notice, item, 'x', version, json, sequence from lines where unit = 'finance'");
        (await CheckAsync()).Faults.ShouldHaveSingleItem().What.ShouldBe($"the line of unit x in item k13 of {SomeWork.Notice} has a row, but no act in the log");
    }

    /// <summary>Nine acts: 1–2 and 8 on the line of justice, 3 and 5 on that of finance, 4, 6, 7 on two items, 9 about a unit.</summary>
    private async Task WorkAsync()
    {
        var (justice, finance) = (SomeWork.Of(SomeWork.Justice), SomeWork.Of(SomeWork.Finance));
        await Store.RecordAsync(Authority, SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 0, justice, new Sign(), new Report(SomeWork.CheckIn())), Cancel);
        await Store.RecordAsync(Authority, SomeWork.Record(SomeWork.Thirteen, SomeWork.Finance, 0, finance, new Sign()), Cancel);
        await Store.RecordAsync(Authority, SomeWork.Record(SomeWork.Four, new Suspend("县政府常务会"), 3), Cancel);
        await Store.RecordAsync(Authority, SomeWork.Record(SomeWork.Thirteen, SomeWork.Finance, 1, finance, new Dispute("非我局职能", null)), Cancel);
        await Store.RecordAsync(Authority, SomeWork.Record(SomeWork.Four, new ResumeWork(), 5), Cancel);
        await Store.RecordAsync(Authority, SomeWork.Record(SomeWork.Four, new Close("现场核实"), 6), Cancel);
        await Store.RecordAsync(Authority, SomeWork.Record(SomeWork.Thirteen, SomeWork.Justice, 2, SomeWork.Supervisor, new Accept()), Cancel);
        await Store.SetSigningAsync(Authority, SomeWork.Justice, true, SomeWork.Now(SomeWork.Supervisor), Cancel);
    }

    private Task<AuditFinding> CheckAsync(string? known = null) => new LogCheck(Database, new ActLog(Database)).RunAsync(Authority, known, Cancel);

    private async Task TamperAsync(string sql, object? parameters = null)
    {
        await using System.Data.Common.DbConnection connection = Options.Provider == DatabaseProvider.Sqlite
            ? new SqliteConnection(Options.ConnectionString) : new NpgsqlConnection(Options.ConnectionString);
        (await connection.ExecuteAsync(sql, parameters)).ShouldBeGreaterThan(0);
    }
}

public sealed class LogCheckOnSqliteTests() : LogCheckSuite(TestEngine.Sqlite);

public sealed class LogCheckOnPostgresTests() : LogCheckSuite(TestEngine.Postgres);
