using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Duban.Bot.Tests.Channels.DirectLine;

public sealed class SocketTests : DirectLineSuite, IDisposable
{
    private readonly CancellationTokenSource patience = Patience();

    private CancellationToken Cancel => patience.Token;

    [Fact]
    public async Task TheSocketReplaysWhatWasMissedAndGoesOnLive()
    {
        var client = await StartedAsync();
        using var socket = await OpenAsync(client);

        var missed = await ReceiveAsync(socket);
        await client.SayAsync("你好");
        await ReceiveUntilAsync(socket, "echo 你好");

        ((string?)missed["activities"]![0]!["text"]).ShouldBe("您好 zh-CN");
        ((string?)missed["watermark"]).ShouldBe("2");
    }

    [Fact]
    public async Task TypingIsShownWhileTheBotWorksButNotKept()
    {
        var client = await StartedAsync();
        using var socket = await OpenAsync(client);
        await ReceiveAsync(socket);
        var gate = new TaskCompletionSource();
        Server.Wishes.Gate = gate.Task;
        await client.SayAsync("你好");

        (await ReceiveUntilAsync(socket, activity => (string?)activity["type"] == "typing")).Count.ShouldBe(2);
        gate.SetResult();
        (await ReceiveUntilAsync(socket, "echo 你好")).Count.ShouldBe(1);

        (await client.PollAsync(3)).ShouldNotContain(activity => (string?)activity["type"] == "typing");
    }

    [Fact]
    public async Task AReconnectGetsOnlyWhatCameAfterItsWatermark()
    {
        var client = await StartedAsync();
        await client.SayAsync("你好");
        await client.PollAsync(3);

        await client.ResumeAsync(watermark: "3");
        using var socket = await OpenAsync(client);

        ((string?)(await ReceiveAsync(socket))["activities"]!.AsArray().ShouldHaveSingleItem()!["text"]).ShouldBe("echo 你好");
    }

    [Fact]
    public async Task ANewerSocketReplacesTheOlder()
    {
        var client = await StartedAsync();
        using var older = await OpenAsync(client);
        await ReceiveAsync(older);
        await client.ResumeAsync();
        using var newer = await OpenAsync(client);
        await ReceiveAsync(newer);

        var end = await older.ReceiveAsync(new byte[1024], Cancel);

        end.MessageType.ShouldBe(WebSocketMessageType.Close);
        older.CloseStatus.ShouldBe(WebSocketCloseStatus.NormalClosure);
        await client.SayAsync("你好");
        await ReceiveUntilAsync(newer, "echo 你好");
    }

    [Fact]
    public async Task AnEmptyFrameKeepsTheSocketOpen()
    {
        var client = await StartedAsync();
        using var socket = await OpenAsync(client);
        await ReceiveAsync(socket);

        await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, endOfMessage: true, Cancel);
        await client.SayAsync("你好");

        await ReceiveUntilAsync(socket, "echo 你好");
    }

    [Fact]
    public async Task AnExpiredTicketIsClosedAsAgainstThePolicy()
    {
        var client = await StartedAsync();
        Server.Time.Advance(TimeSpan.FromSeconds(61));
        using var socket = await OpenAsync(client);

        await socket.ReceiveAsync(new byte[1024], Cancel);

        socket.CloseStatus.ShouldBe(WebSocketCloseStatus.PolicyViolation);
    }

    [Fact]
    public async Task ThePathDoesNotEndAsVoiceDoes()
    {
        var client = await StartedAsync();

        client.StreamUrl.Scheme.ShouldBe("wss");
        client.StreamUrl.AbsolutePath.ShouldEndWith("/ws");
    }

    public void Dispose() => patience.Dispose();

    private Task<WebSocket> OpenAsync(DirectLineClient client) => Server.Sockets().ConnectAsync(client.StreamUrl, Cancel);

    private async Task<JsonObject> ReceiveAsync(WebSocket socket)
    {
        using var frame = new MemoryStream();
        var buffer = new byte[4096];
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer, Cancel);
            part.MessageType.ShouldBe(WebSocketMessageType.Text);
            frame.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(Encoding.UTF8.GetString(frame.ToArray()))!.AsObject();
    }

    private Task<IReadOnlyList<JsonObject>> ReceiveUntilAsync(WebSocket socket, string text) =>
        ReceiveUntilAsync(socket, activity => (string?)activity["text"] == text);

    private async Task<IReadOnlyList<JsonObject>> ReceiveUntilAsync(WebSocket socket, Func<JsonObject, bool> isLast)
    {
        var activities = new List<JsonObject>();
        while (!activities.Any(isLast))
            activities.AddRange((await ReceiveAsync(socket))["activities"]!.AsArray().Select(activity => activity!.AsObject()));
        return activities;
    }
}
