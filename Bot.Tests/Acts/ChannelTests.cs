using Duban.Bot.Tests.Support;
using Duban.Plans.Storage;
using Microsoft.Extensions.DependencyInjection;

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
        await ChannelTalk.BindAsync(program, ActsTalk.Officer);
        var talk = new ChannelTalk(program);
        (await talk.SayAsync("签收第13项")).ShouldContain("已签收");
        (await talk.SayAsync("签收第13项")).ShouldContain("不必再签");
        var log = program.App.Services.GetRequiredService<ActLog>();
        (await log.ListAfterAsync(ChannelTalk.AuthorityOf(program), 0, 10, TestContext.Current.CancellationToken)).ShouldHaveSingleItem().Act.ShouldBe("sign");
        var history = await talk.SayAsync("第13项的经过");
        history.ShouldContain("示例·司法局联络员");
        history.ShouldContain("待签收→办理中");
        (await talk.SayAsync("第14项的经过")).ShouldContain("还没有任何记录");
    }
}
