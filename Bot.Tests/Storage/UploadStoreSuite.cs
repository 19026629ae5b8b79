using Duban.Plans.Storage;

namespace Duban.Bot.Tests.Storage;

public abstract class UploadStoreSuite(TestEngine engine) : StoreSuite(engine)
{
    private static readonly byte[] EveryByte = [.. Enumerable.Range(0, 256).Select(number => (byte)number)];

    private UploadStore Store => new(Database, Time);

    [Fact]
    public async Task AFileComesBackByteForByteForTheNextProcessToo()
    {
        await Store.PutAsync(Authority, [Some("a", "c1", EveryByte), Some("b", "c1", [])], Cancel);
        await using var next = OtherProcess();
        var found = await new UploadStore(next, Time).FindAsync(Authority, "c1", "a", Cancel);
        found!.Content.ToArray().ShouldBe(EveryByte);
        (found.Name, found.ContentType, found.Conversation).ShouldBe((SomePlan.Injection, "text/markdown", "c1"));
        (await Store.FindAsync(Authority, "c1", "b", Cancel))!.Content.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task AFileIsFoundInItsOwnConversationAndOfficeAlone()
    {
        await Store.PutAsync(Authority, [Some("a", "c1", EveryByte)], Cancel);
        (await Store.FindAsync(Authority, "c2", "a", Cancel)).ShouldBeNull();
        (await Store.FindAsync("宣汉县", "c1", "a", Cancel)).ShouldBeNull();
        (await Store.FindAsync(Authority, "c1", "b", Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task OfFilesThatComeTogetherAllAreStoredOrNone()
    {
        await Store.PutAsync(Authority, [Some("a", "c1", EveryByte)], Cancel);
        await Should.ThrowAsync<System.Data.Common.DbException>(() => Store.PutAsync(Authority, [Some("b", "c1", []), Some("a", "c1", [])], Cancel));
        (await Store.FindAsync(Authority, "c1", "b", Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task PurgingTakesOnlyOldFilesOfTheOffice()
    {
        await Store.PutAsync(Authority, [Some("old", "c1", EveryByte)], Cancel);
        await Store.PutAsync("宣汉县", [Some("old", "c1", EveryByte)], Cancel);
        Time.Advance(TimeSpan.FromDays(1));
        await Store.PutAsync(Authority, [Some("new", "c1", EveryByte)], Cancel);
        (await Store.PurgeAsync(Authority, Time.GetUtcNow(), Cancel)).ShouldBe(1);
        (await Store.FindAsync(Authority, "c1", "old", Cancel)).ShouldBeNull();
        (await Store.FindAsync(Authority, "c1", "new", Cancel)).ShouldNotBeNull();
        (await Store.FindAsync("宣汉县", "c1", "old", Cancel)).ShouldNotBeNull();
    }

    private static Upload Some(string id, string conversation, byte[] content) =>
        new() { Id = id, Conversation = conversation, Name = SomePlan.Injection, ContentType = "text/markdown", Content = content };
}

public sealed class UploadStoreOnSqliteTests() : UploadStoreSuite(TestEngine.Sqlite);

public sealed class UploadStoreOnPostgresTests() : UploadStoreSuite(TestEngine.Postgres);
