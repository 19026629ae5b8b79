using Duban.Bot.Tests.Support;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Tests.Feedback;

/// <summary>A mark in a channel of the program: stored with the turn, once however often the message comes.</summary>
public sealed class ChannelTests : IAsyncLifetime
{
    private RunningProgram program = null!;

    public async ValueTask InitializeAsync() => program = await RunningProgram.StartAsync();

    public ValueTask DisposeAsync() => program.DisposeAsync();

    [Fact]
    public async Task ASupervisorsMarkIsStored()
    {
        var services = program.App.Services;
        var (authority, cancel) = (services.GetRequiredService<IOptions<PlansOptions>>().Value.Authority, TestContext.Current.CancellationToken);
        await services.GetRequiredService<AccountStore>().BindAsync(authority, "test", "user1", FeedbackTalk.Supervisor, "test", cancel);
        var (channel, again) = (new TestAdapter(), new TestAdapter());
        await SayAsync(channel, "第13项由哪些单位牵头？");
        (await SayAsync(channel, "答错了")).ShouldContain("记下了");
        // The adapter numbers its messages, so another one brings the same messages again.
        foreach (var text in new[] { "第13项由哪些单位牵头？", "答错了" }) (await SayAsync(again, text)).ShouldBe("");
        var mark = (await services.GetRequiredService<MarkStore>().ListOpenAsync(authority, cancel)).ShouldHaveSingleItem();
        mark.Question.ShouldBe("第13项由哪些单位牵头？");
        (await SayAsync(channel, "答错的有哪些")).ShouldContain("待核对的回答（1条）");
    }

    private async Task<string> SayAsync(TestAdapter adapter, string text)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message, Text = text, ChannelId = "test", Conversation = new ConversationAccount(id: "Conversation1"),
            From = new ChannelAccount("user1"), Recipient = new ChannelAccount("bot"), ServiceUrl = "https://test.com",
        };
        await adapter.ProcessActivityAsync(activity, program.App.Services.GetRequiredService<IBot>().OnTurnAsync, TestContext.Current.CancellationToken);
        return adapter.ActiveQueue.Count == 0 ? "" : adapter.GetNextReply().AsMessageActivity().Text;
    }
}
