using Duban.Bot.Tests.Support;
using Duban.Plans.Storage;
using Microsoft.Extensions.DependencyInjection;

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
        await ChannelTalk.BindAsync(program, FeedbackTalk.Supervisor);
        var (talk, again) = (new ChannelTalk(program), new ChannelTalk(program));
        await talk.SayAsync("第13项由哪些单位牵头？");
        (await talk.SayAsync("答错了")).ShouldContain("记下了");
        // The adapter numbers its messages, so another one brings the same messages again.
        foreach (var text in new[] { "第13项由哪些单位牵头？", "答错了" }) (await again.SayAsync(text)).ShouldBe("");
        var marks = program.App.Services.GetRequiredService<MarkStore>();
        var mark = (await marks.ListOpenAsync(ChannelTalk.AuthorityOf(program), TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        mark.Question.ShouldBe("第13项由哪些单位牵头？");
        (await talk.SayAsync("答错的有哪些")).ShouldContain("待核对的回答（1条）");
    }
}
