using Duban.Bot.State;
using Duban.Bot.Tests.Support;
using Duban.Plans.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Duban.Bot.Tests.Turns;

public sealed class TurnHandlerTests : IAsyncLifetime
{
    private RunningProgram program = null!;

    public async ValueTask InitializeAsync() => program = await RunningProgram.StartAsync();

    public ValueTask DisposeAsync() => program.DisposeAsync();

    [Fact]
    public async Task WhatWasSavedButNotSentIsSentWhenTheMessageComesAgain()
    {
        var bot = program.App.Services.GetRequiredService<IBot>();
        var failing = new BrokenAdapter();
        await Should.ThrowAsync<IOException>(() => failing.ProcessAsync(Question("m1"), bot.OnTurnAsync));

        var working = new TestAdapter();
        await working.ProcessActivityAsync(Question("m1"), bot.OnTurnAsync, TestContext.Current.CancellationToken);

        working.ActiveQueue.Count.ShouldBe(1);
        working.GetNextReply().AsMessageActivity().Text.ShouldContain("县司法局");
    }

    [Fact]
    public async Task StateThatMovedOnMeanwhileIsAConflict()
    {
        var storage = program.App.Services.GetRequiredService<IStorage>();
        var cancel = TestContext.Current.CancellationToken;
        await storage.WriteAsync(new Dictionary<string, object> { ["a"] = new ConversationMemo { Json = "1" } }, cancel);
        var first = (ConversationMemo)(await storage.ReadAsync(["a"], cancel))["a"];
        await storage.WriteAsync(new Dictionary<string, object> { ["a"] = new ConversationMemo { Json = "2", ETag = first.ETag } }, cancel);

        var late = new Dictionary<string, object> { ["a"] = new ConversationMemo { Json = "3", ETag = first.ETag }, ["b"] = new ConversationMemo { Json = "3" } };
        await Should.ThrowAsync<VersionConflictException>(() => storage.WriteAsync(late, cancel));

        var stored = await storage.ReadAsync(["a", "b"], cancel);
        stored.Keys.ShouldBe(["a"]);
        ((ConversationMemo)stored["a"]).Json.ShouldBe("2");
    }

    [Fact]
    public async Task WhoeverComesInIsGreetedOnce()
    {
        var bot = program.App.Services.GetRequiredService<IBot>();
        var adapter = new TestAdapter();
        for (var time = 0; time < 2; time++)
        {
            var joined = new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new ChannelAccount("user1")], Locale = "en-US" };
            await adapter.ProcessActivityAsync(joined, bot.OnTurnAsync, TestContext.Current.CancellationToken);
        }

        adapter.ActiveQueue.Count.ShouldBe(1);
        adapter.GetNextReply().AsMessageActivity().Text.ShouldContain("demonstration");
    }

    private static Activity Question(string id) => new()
    {
        Type = ActivityTypes.Message, Text = "第13项由哪些单位牵头？", Id = id, ChannelId = "test", Conversation = new ConversationAccount(id: "Conversation1"),
        From = new ChannelAccount("user1"), Recipient = new ChannelAccount("bot"), ServiceUrl = "https://test.com",
    };

    /// <summary>A channel whose line breaks when something is sent.</summary>
    private sealed class BrokenAdapter : BotAdapter
    {
        public async Task ProcessAsync(Activity activity, BotCallbackHandler handler)
        {
            using var context = new TurnContext(this, activity);
            await RunPipelineAsync(context, handler, TestContext.Current.CancellationToken);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
            throw new IOException("the line broke");

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
