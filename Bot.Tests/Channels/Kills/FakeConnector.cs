using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Duban.Bot.Tests.Channels.Kills;

/// <summary>The channel's side of /api/messages: takes what the bot sends and keeps the texts by the message that they answer.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> replies = new();
    private int count;

    private FakeConnector(WebApplication app) => this.app = app;

    public string Url => app.Urls.First();

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var connector = new FakeConnector(app);
        app.Map("/v3/conversations/{**path}", connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    /// <summary>What reached the channel as an answer to a message.</summary>
    public string RepliesTo(string message) => replies.TryGetValue(message, out var texts) ? string.Join('\n', texts) : "";

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var activity = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        if ((string?)activity!["replyToId"] is { } message) replies.GetOrAdd(message, _ => new()).Enqueue((string?)activity["text"] ?? "");
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync($$"""{"id":"sent-{{Interlocked.Increment(ref count)}}"}""", context.RequestAborted);
    }
}
