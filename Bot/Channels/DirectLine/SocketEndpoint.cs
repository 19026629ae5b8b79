using System.Net.WebSockets;
using Duban.Plans.Storage;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>GET conversations/{id}/ws: the stream of a conversation, opened by a ticket in the address.</summary>
internal sealed class SocketEndpoint(
    ChatPasses passes, TranscriptStore store, ConversationHub hub, IHostApplicationLifetime lifetime, TimeProvider time)
{
    public async Task<IResult> ServeAsync(HttpContext context, string id)
    {
        if (!context.WebSockets.IsWebSocketRequest) return DirectLineError.BadArgument("This address is for web sockets.");
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        if (await MayEnterAsync(context.Request, id)) await ServeAsync(socket, id, context);
        else await socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, "the ticket has expired", context.RequestAborted);
        return Results.Empty;
    }

    private async Task<bool> MayEnterAsync(HttpRequest request, string id) =>
        passes.ReadTicket(request.Query["t"].ToString()) is { } pass
        && pass.Conversation == id
        && Doorman.IsFrom(pass, request)
        && await store.FindAsync(hub.Authority, id, request.HttpContext.RequestAborted) is not null;

    private async Task ServeAsync(WebSocket socket, string id, HttpContext context)
    {
        using var lease = hub.Rent(id);
        var chat = new ChatSocket(socket, lease.Conversation, ActivityPage.Sequence(context.Request.Query["watermark"]), time);
        using var stopping = lifetime.ApplicationStopping.Register(chat.EndWithServer);
        lease.Conversation.Attach(chat);
        try
        {
            await chat.RunAsync(context.RequestAborted);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // The browser is gone; it comes back with its watermark.
        }
        finally
        {
            lease.Conversation.Detach(chat);
        }
    }
}
