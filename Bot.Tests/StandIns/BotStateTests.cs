using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Duban.Bot.Tests.StandIns;

public sealed class BotStateTests
{
    private readonly CountingStorage _storage = new();
    private readonly TestAdapter _adapter = new();
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<Counter> _counter;

    public BotStateTests()
    {
        _state = new ConversationState(_storage);
        _counter = _state.CreateProperty<Counter>("counter");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task StorageIsReadOnceATurnAndOnlyWhenAsked()
    {
        var other = _state.CreateProperty<string>("other");
        await InTurnAsync(_ => Task.CompletedTask);
        _storage.Reads.ShouldBe(0);
        await InTurnAsync(async turn =>
        {
            await _counter.GetAsync(turn, () => new Counter(), Token);
            await other.SetAsync(turn, "x", Token);
        });
        _storage.Reads.ShouldBe(1);
    }

    [Fact]
    public async Task AChangeToTheObjectIsSavedWithoutSettingIt()
    {
        await InTurnAsync(turn => _counter.SetAsync(turn, new Counter { Value = 1 }, Token));
        await InTurnAsync(async turn => (await _counter.GetAsync(turn, null, Token)).Value++);
        await InTurnAsync(async turn => (await _counter.GetAsync(turn, null, Token)).Value.ShouldBe(2));
    }

    [Fact]
    public async Task AnUnchangedStateIsNotWritten()
    {
        await InTurnAsync(turn => _counter.SetAsync(turn, new Counter(), Token));
        await InTurnAsync(turn => _counter.GetAsync(turn, null, Token));
        _storage.Writes.ShouldBe(1);
    }

    [Fact]
    public async Task AForcedSaveWritesAnUnchangedState() =>
        await InTurnAsync(async turn =>
        {
            await _state.LoadAsync(turn, false, Token);
            await _state.SaveChangesAsync(turn, true, Token);
            _storage.Writes.ShouldBe(1);
        });

    [Fact]
    public async Task AMissingValueIsMadeByTheFactoryOrDefault() =>
        await InTurnAsync(async turn =>
        {
            (await _counter.GetAsync(turn, null, Token)).ShouldBeNull();
            (await _state.CreateProperty<int>("number").GetAsync(turn, null, Token)).ShouldBe(0);
            var made = await _counter.GetAsync(turn, () => new Counter { Value = 5 }, Token);
            (await _counter.GetAsync(turn, null, Token)).ShouldBeSameAs(made);
        });

    [Fact]
    public async Task AStoredObjectOfAnotherTypeIsConverted()
    {
        await InTurnAsync(turn => _state.CreateProperty<Dictionary<string, int>>("counter").SetAsync(turn, new() { ["Value"] = 9 }, Token));
        await InTurnAsync(async turn => (await _counter.GetAsync(turn, null, Token)).Value.ShouldBe(9));
    }

    [Fact]
    public async Task AForcedLoadDropsWhatWasNotSaved() =>
        await InTurnAsync(async turn =>
        {
            await _counter.SetAsync(turn, new Counter(), Token);
            await _state.LoadAsync(turn, true, Token);
            (await _counter.GetAsync(turn, null, Token)).ShouldBeNull();
        });

    [Fact]
    public async Task AClearedStateIsSavedEmpty()
    {
        await InTurnAsync(turn => _counter.SetAsync(turn, new Counter(), Token));
        await InTurnAsync(turn => _state.ClearStateAsync(turn, Token));
        await InTurnAsync(async turn => (await _counter.GetAsync(turn, null, Token)).ShouldBeNull());
        _storage.Writes.ShouldBe(2);
    }

    [Fact]
    public async Task ADeletedValueOrStateIsGone()
    {
        await InTurnAsync(turn => _counter.SetAsync(turn, new Counter(), Token));
        await InTurnAsync(async turn =>
        {
            await _counter.DeleteAsync(turn, Token);
            (await _counter.GetAsync(turn, null, Token)).ShouldBeNull();
            await _state.LoadAsync(turn, true, Token);
            (await _counter.GetAsync(turn, null, Token)).ShouldNotBeNull();
            await _state.DeleteAsync(turn, Token);
            _state.GetCachedState(turn).ShouldBeNull();
        });
        await InTurnAsync(async turn => (await _counter.GetAsync(turn, null, Token)).ShouldBeNull());
    }

    [Fact]
    public async Task EachStateHasItsKey()
    {
        await InTurnAsync(async turn =>
        {
            await _state.LoadAsync(turn, false, Token);
            await new UserState(_storage).LoadAsync(turn, false, Token);
            await new PrivateConversationState(_storage).LoadAsync(turn, false, Token);
        });
        _storage.Keys.ShouldBe(["test/conversations/Conversation1", "test/users/user1", "test/conversations/Conversation1/users/user1"]);
    }

    [Fact]
    public async Task WithoutASenderThereIsNoUserState()
    {
        using var turn = new TurnContext(_adapter, new Activity("event", channelId: "test"));
        await Should.ThrowAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(turn, false, Token));
        await Should.ThrowAsync<InvalidOperationException>(() => _state.LoadAsync(turn, false, Token));
    }

    [Fact]
    public async Task OfTwoTurnsAtOnceTheLastWriterWins()
    {
        await InTurnAsync(turn => _counter.SetAsync(turn, new Counter(), Token));
        await InTurnAsync(async outer =>
        {
            await _counter.SetAsync(outer, new Counter { Value = 1 }, Token);
            await InTurnAsync(inner => _counter.SetAsync(inner, new Counter { Value = 2 }, Token));
        });
        await InTurnAsync(async turn => (await _counter.GetAsync(turn, null, Token)).Value.ShouldBe(1));
    }

    [Fact]
    public async Task AutoSaveWritesAfterAGoodTurnOnly()
    {
        _adapter.Use(new AutoSaveStateMiddleware(_state));
        await PlayAsync(turn => _counter.SetAsync(turn, new Counter(), Token));
        _storage.Writes.ShouldBe(1);
        _adapter.OnTurnError = (_, _) => Task.CompletedTask;
        await PlayAsync(async turn =>
        {
            await _counter.SetAsync(turn, new Counter { Value = 7 }, Token);
            throw new InvalidOperationException();
        });
        _storage.Writes.ShouldBe(1);
    }

    private Task InTurnAsync(Func<ITurnContext, Task> turn) => PlayAsync(async context =>
    {
        await turn(context);
        await _state.SaveChangesAsync(context, false, Token);
    });

    private Task PlayAsync(Func<ITurnContext, Task> turn) =>
        _adapter.ProcessActivityAsync(new Activity("message"), (context, _) => turn(context), Token);
}
