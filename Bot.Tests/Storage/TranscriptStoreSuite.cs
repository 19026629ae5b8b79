using Duban.Plans.Storage;

namespace Duban.Bot.Tests.Storage;

public abstract class TranscriptStoreSuite(TestEngine engine) : StoreSuite(engine)
{
    private TranscriptStore Store => new(Database, Time);

    [Fact]
    public async Task AConversationIsBegunOnce()
    {
        var conversation = Conversation("c1");
        (await Store.CreateAsync(Authority, conversation, Cancel)).ShouldBeTrue();
        (await Store.CreateAsync(Authority, conversation with { UserId = "other" }, Cancel)).ShouldBeFalse();
        (await Store.FindAsync(Authority, "c1", Cancel)).ShouldBe(conversation);
        (await Store.FindAsync(Authority, "没有", Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task ActivitiesAreReadInTheirOrderAfterASequence()
    {
        await BeginAsync("c1");
        foreach (var text in new[] { "一", SomePlan.Injection, "三" }) await AppendAsync("c1", new NewActivity(text));
        (await Store.ReadAsync(Authority, "c1", cancel: Cancel)).Select(activity => activity.Json).ShouldBe(["一", SomePlan.Injection, "三"]);
        (await Store.ReadAsync(Authority, "c1", 2, Cancel)).Select(activity => activity.Sequence).ShouldBe([3]);
    }

    [Fact]
    public async Task ARepeatedClientIdIsStoredOnce()
    {
        await BeginAsync("c1");
        await BeginAsync("c2");
        (await AppendAsync("c1", new NewActivity("一", "id"))).ShouldBe(new Appended(1, IsNew: true));
        (await AppendAsync("c1", new NewActivity("二"))).ShouldBe(new Appended(2, IsNew: true));
        (await AppendAsync("c1", new NewActivity("一", "id"))).ShouldBe(new Appended(1, IsNew: false));
        (await AppendAsync("c2", new NewActivity("一", "id"))).ShouldBe(new Appended(1, IsNew: true));
    }

    [Fact]
    public async Task NothingIsAppendedToAnUnknownConversation() => (await AppendAsync("没有", new NewActivity("一"))).ShouldBeNull();

    [Fact]
    public async Task ManyAppendersShareOneSequenceWithoutGaps()
    {
        await BeginAsync("c1");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(() => AppendInOtherProcessAsync($"{number % 10}"), Cancel)));
        var activities = await Store.ReadAsync(Authority, "c1", cancel: Cancel);
        activities.Select(activity => activity.Sequence).ShouldBe(Enumerable.Range(1, 10).Select(number => (long)number));
        activities.Select(activity => activity.Json).ShouldBeUnique();
    }

    [Fact]
    public async Task WhatAUserSaidIsPendingUntilItIsProcessedEvenForTheNextProcess()
    {
        await BeginAsync("c1");
        await BeginAsync("c2");
        await AppendAsync("c1", new NewActivity("问", AwaitsAnswer: true));
        await AppendAsync("c1", new NewActivity("答"));
        await AppendAsync("c2", new NewActivity("问2", AwaitsAnswer: true));
        await using var next = OtherProcess();
        var store = new TranscriptStore(next, Time);
        (await store.PendingAsync(Authority, Cancel)).Select(activity => (activity.Conversation, activity.Json)).ShouldBe([("c1", "问"), ("c2", "问2")]);
        (await store.MarkProcessedAsync(Authority, "c1", 1, Cancel)).ShouldBeTrue();
        (await store.MarkProcessedAsync(Authority, "c1", 1, Cancel)).ShouldBeFalse();
        (await Store.PendingAsync(Authority, Cancel)).ShouldHaveSingleItem().Conversation.ShouldBe("c2");
    }

    [Fact]
    public async Task AnAnswerAndItsMarkStandOrFallTogether()
    {
        await BeginAsync("c1");
        await AppendAsync("c1", new NewActivity("问", AwaitsAnswer: true));
        await Should.ThrowAsync<VersionConflictException>(() => Database.InTransactionAsync(async _ =>
        {
            await AppendAsync("c1", new NewActivity("答"));
            await Store.MarkProcessedAsync(Authority, "c1", 1, Cancel);
            await new DocumentStore(Database, Time).WriteAsync(Authority, [new DocumentWrite("k", "t", "", 7)], Cancel);
        }, Cancel));
        (await Store.PendingAsync(Authority, Cancel)).Count.ShouldBe(1);
        (await Store.ReadAsync(Authority, "c1", cancel: Cancel)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task ARedactedActivityKeepsItsPlaceAndNothingThatWasSaid()
    {
        const string Secret = """
            {"type":"message","text":"机密：演练","speak":"机密","value":{"says":"机密"},"attachments":[{"name":"机密.pdf"}],"from":{"id":"u"},
            "timestamp":"2021-10-11T01:00:00Z","channelData":{"clientActivityID":"c7","note":"机密"}}
            """;
        await BeginAsync("c1");
        await AppendAsync("c1", new NewActivity("一"));
        await AppendAsync("c1", new NewActivity(Secret, "c7", AwaitsAnswer: true));
        (await Store.RedactAsync(Authority, "c1", 2, Cancel)).ShouldBeTrue();
        var stored = await Store.ReadAsync(Authority, "c1", cancel: Cancel);
        stored[0].Json.ShouldBe("一");
        stored[1].Json.ShouldBe("""{"text":"","type":"message","timestamp":"2021-10-11T01:00:00Z","from":{"id":"u"},"channelData":{"clientActivityID":"c7"}}""");
        (await Store.PendingAsync(Authority, Cancel)).ShouldHaveSingleItem().Sequence.ShouldBe(2);
        (await AppendAsync("c1", new NewActivity(Secret, "c7"))).ShouldBe(new Appended(2, IsNew: false));
    }

    [Fact]
    public async Task WhatIsNotThereOrNoJsonIsRedactedWithoutTrouble()
    {
        await BeginAsync("c1");
        await AppendAsync("c1", new NewActivity("机密"));
        (await Store.RedactAsync(Authority, "c1", 1, Cancel)).ShouldBeTrue();
        (await Store.ReadAsync(Authority, "c1", cancel: Cancel)).ShouldHaveSingleItem().Json.ShouldNotContain("机密");
        (await Store.RedactAsync(Authority, "c1", 9, Cancel)).ShouldBeFalse();
        (await Store.RedactAsync("宣汉县", "c1", 1, Cancel)).ShouldBeFalse();
    }

    private WebConversation Conversation(string id) => new() { Id = id, UserId = "user", Locale = "zh-CN", CreatedAt = Time.GetUtcNow() };

    private Task<bool> BeginAsync(string id) => Store.CreateAsync(Authority, Conversation(id), Cancel);

    private Task<Appended?> AppendAsync(string conversation, NewActivity activity) => Store.AppendAsync(Authority, conversation, activity, Cancel);

    private async Task AppendInOtherProcessAsync(string id)
    {
        await using var database = OtherProcess();
        await new TranscriptStore(database, Time).AppendAsync(Authority, "c1", new NewActivity(id, id), Cancel);
    }
}

public sealed class TranscriptStoreOnSqliteTests() : TranscriptStoreSuite(TestEngine.Sqlite);

public sealed class TranscriptStoreOnPostgresTests() : TranscriptStoreSuite(TestEngine.Postgres);
