using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Tests.StandIns;

public sealed class TestFlowTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task TheAdapterFillsInWhatAnActivityLacks()
    {
        Activity? seen = null;
        await _adapter.ProcessActivityAsync(new Activity(), Keep, TestContext.Current.CancellationToken);
        (seen!.Type, seen.ChannelId, seen.ServiceUrl, seen.Id).ShouldBe(("message", "test", "https://test.com", "0"));
        (seen.From.Id, seen.From.Name, seen.Recipient.Id, seen.Recipient.Name).ShouldBe(("user1", "User1", "bot", "Bot"));
        (seen.Conversation.Id, seen.Conversation.ConversationType, seen.Conversation.Name).ShouldBe(("Conversation1", "convo1", null));
        seen.Timestamp.ShouldNotBeNull();
        await _adapter.ProcessActivityAsync(new Activity(from: new ChannelAccount("ann")), Keep, TestContext.Current.CancellationToken);
        (seen.Id, seen.From.Id).ShouldBe(("1", "ann"));

        Task Keep(ITurnContext turn, CancellationToken cancellationToken)
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task ATurnStaysUsableAfterItsEnd()
    {
        ITurnContext? kept = null;
        await _adapter.ProcessActivityAsync(new Activity(), (turn, _) => Task.FromResult(kept = turn), TestContext.Current.CancellationToken);
        await kept!.SendActivityAsync("late", cancellationToken: TestContext.Current.CancellationToken);
        _adapter.GetNextReply().AsMessageActivity().Text.ShouldBe("late");
    }

    [Fact]
    public async Task WithAnIdentityThereIsNoResult() =>
        (await _adapter.ProcessActivityAsync(
            new System.Security.Claims.ClaimsIdentity(), new Activity("invoke"), (_, _) => Task.CompletedTask, TestContext.Current.CancellationToken))
            .ShouldBeNull();

    [Fact]
    public async Task ADelayIsWaitedForAndNotQueued()
    {
        var flow = new TestFlow(_adapter, (turn, token) => turn.SendActivitiesAsync([new Activity("delay") { Value = 1 }, MessageFactory.Text("后")], token));
        await flow.Send("a").AssertReply("后").AssertNoReply(timeout: 20).StartTestAsync();
    }

    [Fact]
    public void AConversationHasTheGivenName()
    {
        var reference = TestAdapter.CreateConversation("room", "Ann");
        (reference.Conversation.Id, reference.User.Id, reference.User.Name, reference.Bot.Id).ShouldBe(("room", "ann", "Ann", "bot"));
    }

    [Fact]
    public async Task AScriptRunsWhenItIsStarted()
    {
        var flow = Echo().Send("你好").AssertReply("你好").Test("a", "a").AssertNoReply(timeout: 20);
        _adapter.ActiveQueue.ShouldBeEmpty();
        await flow.StartTestAsync();
    }

    [Fact]
    public async Task TextsAreComparedTrimmed() => await Echo().Send(" x ").AssertReply("x").StartTestAsync();

    [Fact]
    public async Task AnotherReplyIsAFault()
    {
        var fault = await Should.ThrowAsync<InvalidOperationException>(() => Echo().Test("a", "b", "greeting").StartTestAsync());
        fault.Message.ShouldContain("greeting");
        await Should.ThrowAsync<InvalidOperationException>(() => Echo().Send("a").AssertReply(new Activity("event")).StartTestAsync());
        await Should.ThrowAsync<InvalidOperationException>(() => Echo().Send("a").AssertReplyContains("b").StartTestAsync());
        await Should.ThrowAsync<InvalidOperationException>(() => Echo().Send("a").AssertReplyOneOf(["b", "c"]).StartTestAsync());
        await Should.ThrowAsync<InvalidOperationException>(() => Echo().Send("a").AssertNoReply().StartTestAsync());
    }

    [Fact]
    public async Task AMissingReplyIsATimeOut() =>
        await Should.ThrowAsync<TaskCanceledException>(() => Echo().AssertReply("x", timeout: 20).StartTestAsync());

    [Fact]
    public async Task RepliesMayContainOrBeOneOf() =>
        await Echo().Send("one two").AssertReplyContains("two").Send("a").AssertReplyOneOf(["b", "a"]).StartTestAsync();

    [Fact]
    public async Task AReplyThatComesLaterIsWaitedFor()
    {
        var reply = _adapter.GetNextReplyAsync(TestContext.Current.CancellationToken);
        reply.IsCompleted.ShouldBeFalse();
        await Echo().Send("late").StartTestAsync();
        (await reply).AsMessageActivity().Text.ShouldBe("late");
        _adapter.GetNextReply().ShouldBeNull();
    }

    [Fact]
    public async Task TracesAreQueuedOnlyWhenEnabled()
    {
        var flow = new TestFlow(_adapter, (turn, token) => turn.SendActivityAsync(turn.Activity.CreateTrace("look"), token));
        await flow.Send("a").AssertNoReply(timeout: 20).StartTestAsync();
        _adapter.EnableTrace = true;
        await flow.Send("a").AssertReply(reply => reply.Type.ShouldBe("trace")).StartTestAsync();
    }

    [Fact]
    public async Task AnInvokeIsAnsweredInTheQueue()
    {
        var flow = new TestFlow(_adapter, new RecordingHandler());
        await flow.Send(new Activity("invoke") { Name = "unknown" })
            .AssertReply(reply => ((InvokeResponse)((Activity)reply).Value).Status.ShouldBe(501))
            .StartTestAsync();
    }

    private TestFlow Echo() => new(_adapter, (turn, token) => turn.SendActivityAsync(turn.Activity.Text, cancellationToken: token));
}
