using Duban.Plans.Storage;

namespace Duban.Bot.Tests.Storage;

public abstract class AccountStoreSuite(TestEngine engine) : StoreSuite(engine)
{
    private AccountStore Store => new(Database, Time);

    [Fact]
    public async Task ABoundAccountNamesItsOfficerAndWhoBoundIt()
    {
        await Store.BindAsync(Authority, "msteams", SomePlan.Injection, "李伟", "督查室", Cancel);
        (await OfficerOfAsync("msteams", SomePlan.Injection)).ShouldBe(new BoundAccount { Officer = "李伟", BoundBy = "督查室", BoundAt = Time.GetUtcNow() });
    }

    [Fact]
    public async Task AnAccountIsOneOfficersInItsChannelAndOfficeAlone()
    {
        await Store.BindAsync(Authority, "msteams", "u1", "a", "", Cancel);
        (await OfficerOfAsync("directline", "u1")).ShouldBeNull();
        (await OfficerOfAsync("msteams", "u2")).ShouldBeNull();
        (await Store.OfficerOfAsync("宣汉县", "msteams", "u1", Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task TheLastBindingHolds()
    {
        await Store.BindAsync(Authority, "msteams", "u1", "a", "", Cancel);
        await Store.BindAsync(Authority, "msteams", "u1", "b", "", Cancel);
        (await OfficerOfAsync("msteams", "u1"))!.Officer.ShouldBe("b");
    }

    [Fact]
    public async Task AReleasedAccountIsNobodys()
    {
        await Store.BindAsync(Authority, "msteams", "u1", "a", "", Cancel);
        (await Store.ReleaseAsync(Authority, "msteams", "u1", Cancel)).ShouldBeTrue();
        (await Store.ReleaseAsync(Authority, "msteams", "u1", Cancel)).ShouldBeFalse();
        (await OfficerOfAsync("msteams", "u1")).ShouldBeNull();
    }

    private Task<BoundAccount?> OfficerOfAsync(string channel, string account) => Store.OfficerOfAsync(Authority, channel, account, Cancel);
}

public sealed class AccountStoreOnSqliteTests() : AccountStoreSuite(TestEngine.Sqlite);

public sealed class AccountStoreOnPostgresTests() : AccountStoreSuite(TestEngine.Postgres);
