using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Duban.Dialogs.Wording;

namespace Duban.Bot.Tests.Channels.DirectLine;

public sealed class ConversationTests : DirectLineSuite
{
    [Fact]
    public async Task AConversationStartsOnceAndIsGreetedOnce()
    {
        var client = new DirectLineClient(Server.Client());
        await client.GenerateAsync();

        using (var first = await client.StartAsync("en-US")) first.StatusCode.ShouldBe(HttpStatusCode.Created);
        using (var second = await client.StartAsync("en-US")) second.StatusCode.ShouldBe(HttpStatusCode.OK);

        var greeting = (await client.PollAsync(1)).ShouldHaveSingleItem();
        ((string?)greeting["text"]).ShouldBe("您好 en-US");
        ((string?)greeting["from"]!["role"]).ShouldBe("bot");
    }

    [Fact]
    public async Task WhatTheUserSaysComesBackWithTheClientsIdAndTheTokensUser()
    {
        var client = new DirectLineClient(Server.Client());
        await client.GenerateAsync(new JsonObject { ["user"] = new JsonObject { ["id"] = "dl_li-wei" } });
        (await client.StartAsync()).Dispose();
        await client.PollAsync(1);

        var id = await client.SayAsync("你好", "c42");

        var echo = (await client.PollAsync(3))[1];
        ((string?)echo["id"]).ShouldBe(id);
        ((string?)echo["channelData"]!["clientActivityID"]).ShouldBe("c42");
        ((string?)echo["from"]!["id"]).ShouldBe("dl_li-wei");
        ((string?)echo["from"]!["name"]).ShouldBe("Li Wei");
        ((string?)echo["conversation"]!["id"]).ShouldBe(client.Conversation);
    }

    [Fact]
    public async Task TheAnswerFollowsTheQuestionWithItsCardAndSuggestions()
    {
        var client = await StartedAsync();
        var question = await client.SayAsync("你好");

        var answer = (await client.PollAsync(3))[2];

        ((string?)answer["text"]).ShouldBe("echo 你好");
        ((string?)answer["replyToId"]).ShouldBe(question);
        ((string?)answer["attachments"]![0]!["content"]!["type"]).ShouldBe("AdaptiveCard");
        ((string?)answer["suggestedActions"]!["actions"]![0]!["value"]).ShouldBe("next");
    }

    [Fact]
    public async Task IdsCountAndTimesGrowThoughTheClockStandsStill()
    {
        var client = await StartedAsync();
        foreach (var number in Enumerable.Range(1, 5)) await client.SayAsync($"{number}", $"c{number}");

        var activities = await client.PollAsync(11);

        var times = activities.Select(activity => DateTimeOffset.Parse((string)activity["timestamp"]!, CultureInfo.InvariantCulture)).ToList();
        times.ShouldBe(times.Distinct().Order());
        activities.Select(activity => (string)activity["id"]!)
            .ShouldBe(Enumerable.Range(2, 11).Select(number => $"{client.Conversation}|{number:D7}"));
    }

    [Fact]
    public async Task TurnsOfAConversationRunInTheirOrder()
    {
        var client = await StartedAsync();
        var gate = new TaskCompletionSource();
        Server.Wishes.Gate = gate.Task;
        foreach (var number in Enumerable.Range(1, 5)) await client.SayAsync($"{number}", $"c{number}");
        gate.SetResult();

        var answers = (await client.PollAsync(11)).Select(activity => (string?)activity["text"]).Where(text => text!.StartsWith("echo", StringComparison.Ordinal));

        answers.ShouldBe(["echo 1", "echo 2", "echo 3", "echo 4", "echo 5"]);
    }

    [Fact]
    public async Task AMessageSentTwiceIsAnsweredOnce()
    {
        var client = await StartedAsync();

        var first = await client.SayAsync("你好", "c1");
        var second = await client.SayAsync("你好", "c1");

        second.ShouldBe(first);
        await client.SayAsync("后来", "c2");
        (await client.PollAsync(5)).Count(activity => (string?)activity["text"] == "echo 你好").ShouldBe(1);
    }

    [Fact]
    public async Task PollingGivesWhatIsNewAndKeepsTheWatermark()
    {
        var client = await StartedAsync();
        var first = await client.PollAsync(watermark: "");
        var watermark = (string)first["watermark"]!;

        var nothing = await client.PollAsync(watermark);

        nothing["activities"]!.AsArray().ShouldBeEmpty();
        ((string?)nothing["watermark"]).ShouldBe(watermark);
    }

    [Fact]
    public async Task AFailedTurnApologisesAndLeavesTheConversationUsable()
    {
        var client = await StartedAsync();
        await client.SayAsync("fail", "c1");
        await client.SayAsync("again", "c2");

        var activities = await client.PollAsync(5);
        activities.ShouldContain(activity => (string?)activity["text"] == Texts.In("zh-CN")["apology"]);
        ((string?)activities[^1]["text"]).ShouldBe("echo again");
    }

    [Fact]
    public async Task ACardPressedReachesTheBotAsWhatItSays()
    {
        var client = await StartedAsync();
        using var sent = await client.PostAsync(new JsonObject { ["type"] = "message", ["text"] = "第13项", ["value"] = new JsonObject { ["n"] = 1 } });

        sent.StatusCode.ShouldBe(HttpStatusCode.OK);
        ((string?)(await client.PollAsync(3))[2]["text"]).ShouldBe("echo 第13项");
    }
}
