using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Duban.Bot.Tests.Channels.Load;

/// <summary>The channel's side under load: notes what is shown where, in order, and tells whoever waits when a message is answered.</summary>
internal sealed class LoadConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Shown>> shown = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> answered = new();
    private long count;

    private LoadConnector(WebApplication app) => this.app = app;

    public string Url => app.Urls.First();

    public static async Task<LoadConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var connector = new LoadConnector(app);
        // Whatever the bot does there is noted: sent, replied, updated or deleted.
        app.Map("/v3/conversations/{conversation}/{**rest}", connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    /// <summary>What a conversation was shown, the oldest first.</summary>
    public Shown[] ShownIn(string conversation) => shown.TryGetValue(conversation, out var all) ? [.. all] : [];

    /// <summary>Ends when the message is answered.</summary>
    public Task AnsweredAsync(string message) => Answer(message).Task;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private TaskCompletionSource Answer(string message) => answered.GetOrAdd(message, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

    private async Task TakeAsync(HttpContext context)
    {
        var activity = (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
        var isSign = (string?)activity["type"] == "typing";
        var one = new Shown((string?)activity["replyToId"], $"{context.Request.Method} {activity["type"]}", ((string?)activity["summary"] ?? "").Split('“')[0]);
        // A busy machine may show that it writes; that is no answer.
        if (!isSign) shown.GetOrAdd((string)context.Request.RouteValues["conversation"]!, _ => new()).Enqueue(one);
        if (!isSign && one.Message is { } message) Answer(message).TrySetResult();
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync($$"""{"id":"{{Interlocked.Increment(ref count)}}"}""", context.RequestAborted);
    }

    /// <summary>Something shown: to which message, what kind of thing, and the beginning of its words.</summary>
    internal sealed record Shown(string? Message, string Kind, string Words);
}
