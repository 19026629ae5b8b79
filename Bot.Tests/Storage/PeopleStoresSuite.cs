using Duban.Plans.People;
using Duban.Plans.Storage;
using Duban.Bot.Tests.Units;

namespace Duban.Bot.Tests.Storage;

public abstract class PeopleStoresSuite(TestEngine engine) : StoreSuite(engine)
{
    private const string Hash = "h";

    private DateTimeOffset Now => Time.GetUtcNow();

    private InvitationStore Invitations => new(Database);

    private AbsenceStore Absences => new(Database);

    private AssignmentStore Assignments => new(Database);

    private AccountStore Accounts => new(Database, Time);

    [Fact]
    public async Task ACodeOpensOnce()
    {
        await IssueAsync();
        (await Invitations.UseAsync(Authority, Hash, "msteams:1", Now, Cancel)).ShouldBeTrue();
        (await Invitations.UseAsync(Authority, Hash, "msteams:2", Now, Cancel)).ShouldBeFalse();
        var check = await CheckAsync();
        check.Invitation!.UsedAt.ShouldBe(Now);
        check.Invitation.IsOpen(Now).ShouldBeFalse();
    }

    [Fact]
    public async Task AnExpiredCodeOpensNothing()
    {
        await IssueAsync();
        Time.Advance(TimeSpan.FromDays(7));
        (await Invitations.UseAsync(Authority, Hash, "msteams:1", Now, Cancel)).ShouldBeFalse();
        (await CheckAsync()).Invitation!.IsOpen(Now).ShouldBeFalse();
    }

    [Fact]
    public async Task ANewCodeOfTheSameOfficerVoidsTheOneBefore()
    {
        await IssueAsync("old");
        await IssueAsync();
        (await Invitations.UseAsync(Authority, "old", "msteams:1", Now, Cancel)).ShouldBeFalse();
        (await Invitations.UseAsync(Authority, Hash, "msteams:1", Now, Cancel)).ShouldBeTrue();
    }

    [Fact]
    public async Task WrongTriesCountForAnHourAndForTheirAccountAlone()
    {
        for (var i = 0; i < 5; i++) await Invitations.NoteTryAsync(Authority, "msteams", "1", Now, Cancel);
        (await CheckAsync()).IsTooMany.ShouldBeTrue();
        (await Invitations.CheckAsync(Authority, Hash, "msteams", "2", Now, Cancel)).WrongTries.ShouldBe(0);
        Time.Advance(TimeSpan.FromMinutes(61));
        (await CheckAsync()).WrongTries.ShouldBe(0);
    }

    [Fact]
    public async Task ALeaveReplacesTheOneThatSharesADayWithItAndEndsByAWord()
    {
        await Absences.SayAsync(Authority, Leave("a", 12, 15), Now, Cancel);
        await Absences.SayAsync(Authority, Leave("a", 20, 21), Now, Cancel);
        await Absences.SayAsync(Authority, Leave("b", 12, 15), Now, Cancel);
        await Absences.SayAsync(Authority, Leave("a", 15, 16), Now, Cancel);
        (await Absences.ListAsync(Authority, Cancel)).ShouldBe([Leave("a", 20, 21), Leave("b", 12, 15), Leave("a", 15, 16)]);
        (await Absences.EndAsync(Authority, "a", new DateOnly(2021, 10, 16), Now, Cancel)).ShouldBe(2);
        (await Absences.ListAsync(Authority, Cancel)).ShouldHaveSingleItem().Officer.ShouldBe("b");
        (await Absences.ListAsync("宣汉县", Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task TheLastAssignmentOfAnItemHoldsForItsUnit()
    {
        foreach (var (item, unit, officer) in new[] { ("i1", "u", "a"), ("i2", "u", "a"), ("i1", "v", "c"), ("i1", "u", "b"), ("i1", "u", "b") })
            await Assignments.AssignAsync(Authority, Assign(item, unit, officer), Now, Cancel);
        (await Assignments.ListAsync(Authority, Cancel)).ShouldBe([Assign("i2", "u", "a"), Assign("i1", "v", "c"), Assign("i1", "u", "b")]);
    }

    [Fact]
    public async Task WhatIsSaidOfPeopleIsInTheFactsAtOnce()
    {
        var loader = new FactsLoader(
            Database, new PlanStore(Database), new DirectoryStore(Database), new ProgressStore(Database, new ActLog(Database), Time), Microsoft.Extensions.Options.Options.Create(Options));
        (await loader.LoadAsync(Cancel)).People.ShouldBeSameAs(Staffing.Empty);
        await Absences.SayAsync(Authority, Leave("a", 12, 15), Now, Cancel);
        (await loader.LoadAsync(Cancel)).People.AbsenceOf("a", new DateOnly(2021, 10, 13)).ShouldNotBeNull();
        await Absences.EndAsync(Authority, "a", new DateOnly(2021, 10, 12), Now, Cancel);
        (await loader.LoadAsync(Cancel)).People.Absences.ShouldBeEmpty();
        await Assignments.AssignAsync(Authority, Assign("i1", "u", "a"), Now, Cancel);
        (await loader.LoadAsync(Cancel)).People.AssigneeOf("n", "i1", "u").ShouldBe("a");
    }

    [Fact]
    public async Task ARosterBringsItsPeopleAndAccountsAndFreesThoseOfWhoWent()
    {
        var directories = new DirectoryStore(Database);
        await directories.ImportAsync(Authority, Some.SeedDirectory(), "d", Now, Cancel);
        await AdoptAsync(directories, "姓名,单位,账号\n张三,县司法局,wecom:zhangsan\n李四,县司法局,wecom:lisi");
        var zhang = await OfficerOfAsync("zhangsan");
        await Accounts.BindAsync(Authority, "msteams", "29:1", zhang!, "invitation", Cancel);

        await AdoptAsync(directories, "姓名,单位,账号\n李四,司法局,wecom:li.si");

        (await OfficerOfAsync("zhangsan")).ShouldBeNull();
        (await Accounts.OfficerOfAsync(Authority, "msteams", "29:1", Cancel)).ShouldBeNull();
        (await OfficerOfAsync("lisi")).ShouldBeNull();
        (await OfficerOfAsync("li.si")).ShouldBe(RosterReader.KeyOf("县司法局", "李四"));
        (await directories.LoadCurrentAsync(Authority, Cancel))!.Directory.Officers.ShouldHaveSingleItem().Name.ShouldBe("李四");
    }

    private async Task AdoptAsync(DirectoryStore directories, string csv)
    {
        var current = (await directories.LoadCurrentAsync(Authority, Cancel))!;
        var roster = RosterReader.Read(System.Text.Encoding.UTF8.GetBytes(csv), current.Directory);
        var diff = RosterDiff.Of(current.Directory, roster, isDemo: false);
        await new RosterStore(Database, directories, Accounts).AdoptAsync(Authority, roster, diff, current.Directory, current.Revision, Now, Cancel);
    }

    private async Task<string?> OfficerOfAsync(string account) => (await Accounts.OfficerOfAsync(Authority, "wecom", account, Cancel))?.Officer;

    private Task IssueAsync(string hash = Hash) => Invitations.IssueAsync(
        Authority, new Invitation { CodeHash = hash, Officer = "a", IssuedBy = "s", ExpiresAt = Now + TimeSpan.FromDays(7) }, Now, Cancel);

    private Task<InvitationCheck> CheckAsync() => Invitations.CheckAsync(Authority, Hash, "msteams", "1", Now, Cancel);

    private static Absence Leave(string officer, int from, int to) =>
        new() { Officer = officer, FromDay = new DateOnly(2021, 10, from), ToDay = new DateOnly(2021, 10, to), SaidBy = "s" };

    private static Assignment Assign(string item, string unit, string officer) =>
        new() { Notice = "n", ItemKey = item, Unit = unit, Officer = officer, AssignedBy = "h" };
}

public sealed class PeopleStoresOnSqliteTests() : PeopleStoresSuite(TestEngine.Sqlite);

public sealed class PeopleStoresOnPostgresTests() : PeopleStoresSuite(TestEngine.Postgres);
