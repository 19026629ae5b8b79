namespace Duban.Bot.Tests.Channels.DirectLine;

public sealed class RestartTests : DirectLineSuite
{
    [Fact]
    public async Task AConversationGoesOnAfterARestartWithTheSameToken()
    {
        var client = await StartedAsync();
        await client.SayAsync("一", "c1");
        await client.PollAsync(3);

        await RestartAsync();

        var later = client.At(Server);
        await later.SayAsync("二", "c2");
        (await later.PollAsync(5)).Select(activity => (string?)activity["text"]).ShouldBe(["您好 zh-CN", "一", "echo 一", "二", "echo 二"]);
    }

    [Fact]
    public async Task WhatWasSaidAndNotAnsweredIsAnsweredAfterTheRestart()
    {
        var client = await StartedAsync();
        Server.Wishes.Gate = new TaskCompletionSource().Task;
        await client.SayAsync("一", "c1");
        await client.SayAsync("二", "c2");

        await RestartAsync(new EchoBot.Wishes());

        (await client.At(Server).PollAsync(5)).Select(activity => (string?)activity["text"])
            .ShouldBe(["您好 zh-CN", "一", "二", "echo 一", "echo 二"]);
    }

    [Fact]
    public async Task TimesGrowAcrossARestartWithAClockThatWentBack()
    {
        var client = await StartedAsync();
        await client.SayAsync("一", "c1");
        await client.PollAsync(3);
        await Server.DisposeAsync();
        await using var other = await TestServer.StartAsync(Database, new(Server.Time.GetUtcNow().AddMinutes(-5)));

        var later = client.At(other);
        await later.SayAsync("二", "c2");

        var times = (await later.PollAsync(5)).Select(activity => (string)activity["timestamp"]!).ToList();
        times.ShouldBe(times.Order(StringComparer.Ordinal));
        times.Distinct().Count().ShouldBe(5);
    }
}
