using Duban.Plans.Storage;

namespace Duban.Bot.Tests.Storage;

public abstract class DocumentStoreSuite(TestEngine engine) : StoreSuite(engine)
{
    private DocumentStore Store => new(Database, Time);

    [Fact]
    public async Task ADocumentComesBackVerbatim()
    {
        await WriteAsync(new DocumentWrite(SomePlan.Injection, "状态", """{"说":"各乡镇（街道）😀'; drop table documents; --"}"""));
        var document = (await Store.ReadAsync(Authority, [SomePlan.Injection, "没有"], Cancel)).ShouldHaveSingleItem();
        document.ShouldBe(new StoredDocument { Key = SomePlan.Injection, Type = "状态", Json = """{"说":"各乡镇（街道）😀'; drop table documents; --"}""", Version = 1 });
    }

    [Fact]
    public async Task EachWriteGivesTheNextVersion()
    {
        (await WriteAsync(new DocumentWrite("k", "t", "1", 0)))["k"].ShouldBe(1);
        (await WriteAsync(new DocumentWrite("k", "t", "2", 1)))["k"].ShouldBe(2);
        (await WriteAsync(new DocumentWrite("k", "t", "3")))["k"].ShouldBe(3);
        (await JsonOfAsync("k")).ShouldBe("3");
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(2L)]
    [InlineData(99L)]
    public async Task AnotherVersionThanExpectedIsAConflictAndNothingStands(long expected)
    {
        await WriteAsync(new DocumentWrite("k", "t", "old"));
        var conflict = await Should.ThrowAsync<VersionConflictException>(
            () => WriteAsync(new DocumentWrite("a", "t", "new"), new DocumentWrite("k", "t", "new", expected), new DocumentWrite("z", "t", "new")));
        conflict.Key.ShouldBe("k");
        (await JsonOfAsync("k")).ShouldBe("old");
        (await Store.ReadAsync(Authority, ["a", "z"], Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task AVersionOfADocumentThatIsGoneIsAConflict() =>
        await Should.ThrowAsync<VersionConflictException>(() => WriteAsync(new DocumentWrite("k", "t", "new", 1)));

    [Fact]
    public async Task OfManyWritersWithTheSameVersionOneWins()
    {
        await WriteAsync(new DocumentWrite("k", "t", "0"));
        var won = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => Task.Run(() => TryWriteAsync(number), Cancel)));
        won.Count(success => success).ShouldBe(1);
        (await Store.ReadAsync(Authority, ["k"], Cancel))[0].Version.ShouldBe(2);
    }

    [Fact]
    public async Task WritersThatDoNotCareAllWriteOneAfterTheOther()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(() => WriteAsync(new DocumentWrite("k", "t", $"{number}"), new DocumentWrite("m", "t", "")), Cancel)));
        (await Store.ReadAsync(Authority, ["k"], Cancel))[0].Version.ShouldBe(20);
    }

    [Fact]
    public async Task WritesInsideATransactionStandOrFallTogether()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => Database.InTransactionAsync(async _ =>
        {
            await WriteAsync(new DocumentWrite("k", "t", "1"));
            (await JsonOfAsync("k")).ShouldBe("1");
            throw new InvalidOperationException();
        }, Cancel));
        (await Store.ReadAsync(Authority, ["k"], Cancel)).ShouldBeEmpty();
        await Database.InTransactionAsync(_ => WriteAsync(new DocumentWrite("k", "t", "2")), Cancel);
        (await JsonOfAsync("k")).ShouldBe("2");
    }

    [Fact]
    public async Task DeletedDocumentsAreGone()
    {
        await WriteAsync(new DocumentWrite("a", "t", ""), new DocumentWrite("b", "t", ""));
        (await Store.DeleteAsync(Authority, ["a", "没有"], Cancel)).ShouldBe(1);
        (await Store.ReadAsync(Authority, ["a", "b"], Cancel)).Select(document => document.Key).ShouldBe(["b"]);
    }

    [Fact]
    public async Task PurgingTakesOnlyOldDocumentsOfThePrefix()
    {
        await WriteAsync(new DocumentWrite("c_/old", "t", ""), new DocumentWrite("cx/old", "t", ""));
        Time.Advance(TimeSpan.FromHours(1));
        await WriteAsync(new DocumentWrite("c_/new", "t", ""));
        (await Store.PurgeAsync(Authority, "c_/", Time.GetUtcNow(), Cancel)).ShouldBe(1);
        (await Store.ReadAsync(Authority, ["c_/old", "cx/old", "c_/new"], Cancel)).Select(document => document.Key).ShouldBe(["cx/old", "c_/new"]);
    }

    private Task<IReadOnlyDictionary<string, long>> WriteAsync(params DocumentWrite[] writes) => Store.WriteAsync(Authority, writes, Cancel);

    private async Task<string> JsonOfAsync(string key) => (await Store.ReadAsync(Authority, [key], Cancel))[0].Json;

    private async Task<bool> TryWriteAsync(int number)
    {
        await using var database = OtherProcess();
        try
        {
            await new DocumentStore(database, Time).WriteAsync(Authority, [new DocumentWrite("k", "t", $"{number}", 1)], Cancel);
            return true;
        }
        catch (VersionConflictException)
        {
            return false;
        }
    }
}

public sealed class DocumentStoreOnSqliteTests() : DocumentStoreSuite(TestEngine.Sqlite);

public sealed class DocumentStoreOnPostgresTests() : DocumentStoreSuite(TestEngine.Postgres);
