using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Duban.Bot.Channels.DirectLine;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Duban.Bot.Tests.Channels.DirectLine;

/// <summary>A card that was sent is updated in place: for who looks, who polls, who comes back and who reloads.</summary>
public sealed class UpdateTests : DirectLineSuite
{
    [Fact]
    public async Task ThePollerGetsTheNewStateUnderTheSameIdAndWhoReloadsOnlyIt()
    {
        var client = await StartedAsync();
        await client.SayAsync("你好");
        var sent = (await client.PollAsync(3))[2];
        var watermark = (string)(await client.PollAsync())["watermark"]!;

        await UpdateAsync(client, (string)sent["id"]!, "已提交");

        var news = (await client.PollAsync(watermark))["activities"]!.AsArray().ShouldHaveSingleItem()!;
        ((string)news["id"]!, (string)news["text"]!, (string)news["timestamp"]!).ShouldBe(((string)sent["id"]!, "已提交", (string)sent["timestamp"]!));
        news.AsObject().ContainsKey("replaces").ShouldBeFalse();
        var all = (await client.PollAsync())["activities"]!.AsArray();
        all.Select(activity => (string)activity!["text"]!).ShouldBe(["您好 zh-CN", "你好", "已提交"]);
    }

    [Fact]
    public async Task TheSocketGetsItAtOnceAndAgainAfterARestart()
    {
        using var patience = Patience();
        var client = await StartedAsync();
        await client.SayAsync("你好");
        var sent = (await client.PollAsync(3))[2];
        await client.ResumeAsync(watermark: "3");
        using var socket = await Server.Sockets().ConnectAsync(client.StreamUrl, patience.Token);
        await UpdateAsync(client, (string)sent["id"]!, "第一次");
        await UpdateAsync(client, (string)sent["id"]!, "第二次");
        var seen = new List<string>();
        while (!seen.Contains("第二次"))
        {
            var frame = await ReceiveAsync(socket, patience.Token);
            foreach (var activity in frame["activities"]!.AsArray())
            {
                ((string)activity!["id"]!).ShouldBe((string)sent["id"]!);
                seen.Add((string)activity["text"]!);
            }
        }

        await RestartAsync();
        (await client.At(Server).PollAsync(3)).Select(activity => (string)activity["text"]!).ShouldBe(["您好 zh-CN", "你好", "第二次"]);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("|0000002")]
    [InlineData("~|0000099")]
    [InlineData("~|0000003")] // what the user said
    public async Task WhatTheBotDidNotSayIsNotUpdated(string id)
    {
        var client = await StartedAsync();
        await client.SayAsync("你好");
        await client.PollAsync(3);
        await Should.ThrowAsync<KeyNotFoundException>(UpdateAsync(client, id.Replace("~", client.Conversation, StringComparison.Ordinal), "x"));
    }

    [Fact]
    public async Task AUserCannotTakeThePlaceOfWhatTheBotSaid()
    {
        var client = await StartedAsync();
        await client.SayAsync("你好");
        var sent = (await client.PollAsync(3))[2];
        (await client.PostAsync(new JsonObject { ["type"] = "message", ["text"] = "fail", ["replaces"] = new JsonObject { ["id"] = (string)sent["id"]! } })).Dispose();
        (await client.PollAsync(5))[2]["text"]!.GetValue<string>().ShouldBe("echo 你好");
    }

    private async Task UpdateAsync(DirectLineClient client, string id, string text)
    {
        var adapter = Server.Services.GetRequiredService<DirectLineAdapter>();
        using var context = new TurnContext(adapter, new Activity(ActivityTypes.Message)
        {
            ChannelId = "directline", Conversation = new ConversationAccount(id: client.Conversation), From = new ChannelAccount("user"), Recipient = new ChannelAccount("duban"), ServiceUrl = "http://localhost",
        });
        var activity = MessageFactory.Text(text);
        activity.Id = id;
        (await context.UpdateActivityAsync(activity, TestContext.Current.CancellationToken)).Id.ShouldBe(id);
    }

    private static async Task<JsonObject> ReceiveAsync(WebSocket socket, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer, cancel);
            bytes.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(Encoding.UTF8.GetString(bytes.ToArray()))!.AsObject();
    }
}
