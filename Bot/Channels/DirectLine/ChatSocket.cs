using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>The stream of a conversation to one browser: first what it missed, then whatever is stored.</summary>
internal sealed class ChatSocket(WebSocket socket, LiveConversation conversation, long watermark, TimeProvider time)
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    // A null wakes the reading of the store; what is dropped under pressure is typing or a wake that another wake makes needless.
    private readonly Channel<ActivityPage?> wakes = Channel.CreateBounded<ActivityPage?>(
        new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest });

    private long watermark = watermark;
    private (WebSocketCloseStatus Status, string Reason) ending = (WebSocketCloseStatus.NormalClosure, "bye");

    public void Notify() => wakes.Writer.TryWrite(null);

    public void Show(ActivityPage passing) => wakes.Writer.TryWrite(passing);

    public void EndReplaced() => End(WebSocketCloseStatus.NormalClosure, "replaced by a newer socket");

    public void EndWithServer() => End(WebSocketCloseStatus.EndpointUnavailable, "the server stops");

    /// <summary>Serves the socket until the client leaves, a newer socket replaces it or the server stops.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        var listening = ListenAsync(cancel);
        Notify();
        await foreach (var passing in wakes.Reader.ReadAllAsync(cancel)) await SendAsync(passing, cancel);
        await CloseAsync(listening);
    }

    private void End(WebSocketCloseStatus status, string reason)
    {
        ending = (status, reason);
        wakes.Writer.TryComplete();
    }

    private async Task SendAsync(ActivityPage? passing, CancellationToken cancel)
    {
        await SendStoredAsync(cancel);
        // Typing that the answer overtook would be shown after it.
        if (passing is null || passing.Watermark < watermark) return;
        var frame = passing.ToJson();
        // What is not kept does not move the client's watermark.
        frame.Remove("watermark");
        await SendAsync(frame, cancel);
    }

    private async Task SendStoredAsync(CancellationToken cancel)
    {
        var page = await conversation.ReadAsync(watermark, cancel);
        watermark = page.Watermark;
        if (page.Activities.Count > 0) await SendAsync(page.ToJson(), cancel);
    }

    private async Task SendAsync(JsonObject frame, CancellationToken cancel)
    {
        if (socket.State != WebSocketState.Open) return;
        await socket.SendAsync(Encoding.UTF8.GetBytes(DirectLineJson.Text(frame)), WebSocketMessageType.Text, endOfMessage: true, cancel);
    }

    // Clients send empty frames to keep the way open; whatever comes is read and forgotten.
    private async Task ListenAsync(CancellationToken cancel)
    {
        var buffer = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer, cancel)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // The browser went away without a word, as browsers do.
        }

        wakes.Writer.TryComplete();
    }

    private async Task CloseAsync(Task listening)
    {
        using var patience = new CancellationTokenSource(Farewell, time);
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            await socket.CloseOutputAsync(ending.Status, ending.Reason, patience.Token);
        await listening.WaitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
