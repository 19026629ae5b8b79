using Duban.Plans.Addresses;
using Duban.Plans.Storage;

namespace Duban.Bot.Tests.Storage;

public abstract class AddressStoreSuite(TestEngine engine) : StoreSuite(engine)
{
    private const string Thread = "19:c@thread.tacv2;messageid=1";

    private AddressStore Store => new(Database, Time);

    [Fact]
    public async Task AnAddressComesBackAsItWent()
    {
        var address = Personal() with
        {
            BotId = "28:bot", BotName = SomePlan.Injection, Tenant = "t", ServiceUrl = "https://a/", TeamId = "19:t", TeamName = "督查室", Name = "李伟", Locale = "zh-CN",
        };
        (await Store.SeeAsync(Authority, address, true, Cancel)).ShouldBeTrue();
        (await FindAsync("a:1")).ShouldBe(address);
        (await Store.FindAsync("宣汉县", "msteams", "a:1", Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task NothingIsWrittenWhereNothingIsNewButTheHour()
    {
        await Store.SeeAsync(Authority, Personal(), true, Cancel);
        Time.Advance(AddressStore.Freshness - TimeSpan.FromMinutes(1));
        (await Store.SeeAsync(Authority, Personal(), true, Cancel)).ShouldBeFalse();
        Time.Advance(TimeSpan.FromMinutes(1));
        (await Store.SeeAsync(Authority, Personal(), true, Cancel)).ShouldBeTrue();
        (await FindAsync("a:1"))!.LastSeen.ShouldBe(Time.GetUtcNow());
        (await Store.SeeAsync(Authority, Personal() with { ServiceUrl = "https://other/" }, true, Cancel)).ShouldBeTrue();
        (await FindAsync("a:1"))!.ServiceUrl.ShouldBe("https://other/");
    }

    [Fact]
    public async Task AnEventThatNamesLessTakesNothingAway()
    {
        var known = Personal() with { ServiceUrl = "https://a/", Tenant = "t", Name = "李伟", Locale = "zh-CN" };
        await Store.SeeAsync(Authority, known, true, Cancel);
        await Store.SeeAsync(Authority, new Address { Channel = "msteams", Conversation = "a:1", Account = "29:1", UserId = "29:1", LastSeen = Time.GetUtcNow() }, true, Cancel);
        (await FindAsync("a:1")).ShouldBe(known);
    }

    [Fact]
    public async Task WhoActsIsActiveAgainAndWhatMerelyHappensChangesNothing()
    {
        await Store.SeeAsync(Authority, Personal(), true, Cancel);
        (await Store.NoteAsync(Authority, Personal(), AddressState.BlockedByUser, "blocked", Cancel)).ShouldBeTrue();
        var since = Time.GetUtcNow();
        Time.Advance(TimeSpan.FromDays(1));
        (await Store.NoteAsync(Authority, Personal(), AddressState.BlockedByUser, "blocked", Cancel)).ShouldBeFalse("it keeps its day");
        await Store.SeeAsync(Authority, Personal() with { Name = "新名" }, false, Cancel);
        var blocked = (await FindAsync("a:1"))!;
        (blocked.State, blocked.Reason, blocked.Since, blocked.Name).ShouldBe((AddressState.BlockedByUser, "blocked", since, "新名"));
        await Store.SeeAsync(Authority, Personal(), true, Cancel);
        var active = (await FindAsync("a:1"))!;
        (active.State, active.Reason, active.Since).ShouldBe((AddressState.Active, null, null));
    }

    [Fact]
    public async Task AFailureIsRemarkedWhereTheAddressIsActiveAndRevivesNone()
    {
        await Store.SeeAsync(Authority, Personal(), true, Cancel);
        await Store.RemarkAsync(Authority, Personal(), "503", Cancel);
        var failed = (await FindAsync("a:1"))!;
        (failed.State, failed.Reason, failed.Since).ShouldBe((AddressState.Active, "503", Time.GetUtcNow()));
        await Store.NoteAsync(Authority, Personal(), AddressState.NotInstalled, "removed", Cancel);
        foreach (var remark in new[] { "503", null }) await Store.RemarkAsync(Authority, Personal(), remark, Cancel);
        var closed = (await FindAsync("a:1"))!;
        (closed.State, closed.Reason).ShouldBe((AddressState.NotInstalled, "removed"));
    }

    [Fact]
    public async Task AThreadClosesWithItsChannelAndAChannelWithItsTeam()
    {
        foreach (var conversation in new[] { Thread, Address.RootOf(Thread), "19:other@thread.tacv2" })
            await Store.SeeAsync(Authority, Channel(conversation), true, Cancel);
        await Store.NoteRootAsync(Authority, "msteams", Address.RootOf(Thread), AddressState.Gone, "deleted", Cancel);
        (await StatesAsync()).ShouldBe([AddressState.Gone, AddressState.Gone, AddressState.Active]);
        await Store.NoteTeamAsync(Authority, "msteams", "19:team", AddressState.NotInstalled, "removed", Cancel);
        (await StatesAsync()).ShouldAllBe(state => state == AddressState.NotInstalled);
        await Store.RenameTeamAsync(Authority, "msteams", "19:team", "新队", Cancel);
        await Store.RenameAsync(Authority, "msteams", Address.RootOf(Thread), "新频道", Cancel);
        var thread = (await FindAsync(Thread))!;
        (thread.TeamName, thread.Name).ShouldBe(("新队", "新频道"));

        async Task<AddressState[]> StatesAsync() => [(await FindAsync(Thread))!.State, (await FindAsync(Address.RootOf(Thread)))!.State, (await FindAsync("19:other@thread.tacv2"))!.State];
    }

    [Fact]
    public async Task APersonIsFoundByEitherIdTheActiveChatFirst()
    {
        await Store.SeeAsync(Authority, Personal(), true, Cancel);
        await Store.NoteAsync(Authority, Personal(), AddressState.Gone, "gone", Cancel);
        await Store.SeeAsync(Authority, Personal() with { Conversation = "a:2", LastSeen = Time.GetUtcNow().AddDays(-1) }, true, Cancel);
        foreach (var account in new[] { "aad-1", "29:1" })
            (await Store.PersonalAsync(Authority, "msteams", account, Cancel)).Select(address => address.Conversation).ShouldBe(["a:2", "a:1"]);
        (await Store.PersonalAsync(Authority, "msteams", "aad-2", Cancel)).ShouldBeEmpty();
        (await Store.ListPersonalAsync(Authority, Cancel)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task ANeighbourIsAnActiveGroupOfAKnownTenant()
    {
        await Store.SeeAsync(Authority, Personal() with { Tenant = "t" }, true, Cancel);
        (await Store.NeighbourAsync(Authority, "msteams", Cancel)).ShouldBeNull();
        await Store.SeeAsync(Authority, Channel(Thread) with { Tenant = "t" }, true, Cancel);
        (await Store.NeighbourAsync(Authority, "msteams", Cancel))!.Conversation.ShouldBe(Thread);
        await Store.NoteTeamAsync(Authority, "msteams", "19:team", AddressState.NotInstalled, "removed", Cancel);
        (await Store.NeighbourAsync(Authority, "msteams", Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task TheAccountsOfAnOfficerAreListed()
    {
        var accounts = new AccountStore(Database, Time);
        await accounts.BindAsync(Authority, "msteams", "aad-1", "a", "roster", Cancel);
        await accounts.BindAsync(Authority, "wecom", "w1", "b", "roster", Cancel);
        (await accounts.ListAsync(Authority, "a", Cancel)).ShouldHaveSingleItem()
            .ShouldBe(new OfficerAccount { Officer = "a", Channel = "msteams", Account = "aad-1", BoundBy = "roster" });
        (await accounts.ListAsync(Authority, null, Cancel)).Count.ShouldBe(2);
    }

    private Address Personal() => new() { Channel = "msteams", Conversation = "a:1", Account = "aad-1", UserId = "29:1", LastSeen = Time.GetUtcNow() };

    private Address Channel(string conversation) =>
        new() { Channel = "msteams", Conversation = conversation, Kind = AddressKind.Channel, TeamId = "19:team", LastSeen = Time.GetUtcNow() };

    private Task<Address?> FindAsync(string conversation) => Store.FindAsync(Authority, "msteams", conversation, Cancel);
}

public sealed class AddressStoreOnSqliteTests() : AddressStoreSuite(TestEngine.Sqlite);

public sealed class AddressStoreOnPostgresTests() : AddressStoreSuite(TestEngine.Postgres);
