using Duban.Bot.Tests.Support;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Tests.Acts;

/// <summary>An act in a channel of the program: stored once, and read again from the log.</summary>
public sealed class ChannelTests : IAsyncLifetime
{
    private RunningProgram program = null!;

    public async ValueTask InitializeAsync() => program = await RunningProgram.StartAsync();

    public ValueTask DisposeAsync() => program.DisposeAsync();

    [Fact]
    public async Task AnActIsStoredOnceAndItsHistoryIsShown()
    {
        var services = program.App.Services;
        var (authority, cancel) = (services.GetRequiredService<IOptions<PlansOptions>>().Value.Authority, TestContext.Current.CancellationToken);
        await services.GetRequiredService<AccountStore>().BindAsync(authority, "test", "user1", ActsTalk.Officer, "test", cancel);
        var channel = new TestAdapter();
        (await SayAsync(channel, "签收第13项")).ShouldContain("已签收");
        (await SayAsync(channel, "签收第13项")).ShouldContain("不必再签");
        (await services.GetRequiredService<ActLog>().ListAfterAsync(authority, 0, 10, cancel)).ShouldHaveSingleItem().Act.ShouldBe("sign");
        var history = await SayAsync(channel, "第13项的经过");
        history.ShouldContain("示例·司法局联络员");
        history.ShouldContain("待签收→办理中");
        (await SayAsync(channel, "第14项的经过")).ShouldContain("还没有任何记录");
    }

    private async Task<string> SayAsync(TestAdapter adapter, string text)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message, Text = text, ChannelId = "test", Conversation = new ConversationAccount(id: "Conversation1"),
            From = new ChannelAccount("user1"), Recipient = new ChannelAccount("bot"), ServiceUrl = "https://test.com",
        };
        await adapter.ProcessActivityAsync(activity, program.App.Services.GetRequiredService<IBot>().OnTurnAsync, TestContext.Current.CancellationToken);
        return adapter.GetNextReply() is IMessageActivity message ? TextOf(message) : "";
    }

    /// <summary>What is said, and what stands on the card beside it.</summary>
    private static string TextOf(IMessageActivity message) =>
        message.Text + string.Concat((message.Attachments ?? []).Select(card => System.Text.RegularExpressions.Regex.Unescape(Json(card.Content))));

    private static string Json(object? content) => content is null ? "" : System.Text.Json.JsonSerializer.Serialize(content);
}
