using Duban.Plans.Storage;

namespace Duban.Bot.Tests.Storage;

public abstract class SecretStoreSuite(TestEngine engine) : StoreSuite(engine)
{
    [Fact]
    public async Task KeysAreListedInTheirOrderAndNeverChanged()
    {
        var store = new SecretStore(Database, Time);
        (await store.AddAsync(Authority, new Secret { Name = "b", Xml = "<key>钥</key>" }, Cancel)).ShouldBeTrue();
        Time.Advance(TimeSpan.FromSeconds(1));
        (await store.AddAsync(Authority, new Secret { Name = "a", Xml = "<key/>" }, Cancel)).ShouldBeTrue();
        (await store.AddAsync(Authority, new Secret { Name = "b", Xml = "<other/>" }, Cancel)).ShouldBeFalse();
        (await store.ListAsync(Authority, Cancel)).Select(secret => secret.Xml).ShouldBe(["<key>钥</key>", "<key/>"]);
        (await store.ListAsync("宣汉县", Cancel)).ShouldBeEmpty();
    }
}

public sealed class SecretStoreOnSqliteTests() : SecretStoreSuite(TestEngine.Sqlite);

public sealed class SecretStoreOnPostgresTests() : SecretStoreSuite(TestEngine.Postgres);
