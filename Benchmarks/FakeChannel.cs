using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Duban.Benchmarks;

/// <summary>A channel over HTTP: posts messages to a bot, takes what the bot sends, and measures how long each answer took.</summary>
internal sealed class FakeChannel : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient http = new();
    private readonly ConcurrentDictionary<string, long> asked = new();
    private readonly ConcurrentBag<TimeSpan> latencies = [];
    private long count;

    private FakeChannel(WebApplication app) => this.app = app;

    /// <summary>How long answers took, the shortest first.</summary>
    public TimeSpan[] Latencies => [.. latencies.Order()];

    /// <summary>Starts its service.</summary>
    public static async Task<FakeChannel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var channel = new FakeChannel(app);
        app.MapPost("/v3/conversations/{conversation}/activities/{id}", channel.TakeAsync);
        await app.StartAsync();
        return channel;
    }

    /// <summary>Posts a question and waits for the acknowledgement; by then the answer has come, once.</summary>
    public async Task AskAsync(string bot, int conversation, int item)
    {
        var id = $"{Interlocked.Increment(ref count)}";
        using var content = new StringContent(Message(id, conversation, item), Encoding.UTF8, "application/json");
        asked[id] = Stopwatch.GetTimestamp();
        using var response = await http.PostAsync($"{bot}/api/messages", content);
        response.EnsureSuccessStatusCode();
        if (asked.ContainsKey(id)) throw new InvalidOperationException($"Message {id} was not answered.");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }

    // As Teams posts it from a personal chat.
    private string Message(string id, int conversation, int item) => $$"""
        {"type":"message","id":"{{id}}","channelId":"msteams","serviceUrl":"{{app.Urls.First()}}/","locale":"zh-CN","text":"第{{item}}项由哪些单位牵头？","textFormat":"plain",
        "timestamp":"2026-01-05T01:30:00.123Z","localTimestamp":"2026-01-05T09:30:00.123+08:00","localTimezone":"Asia/Shanghai",
        "from":{"id":"29:{{conversation}}","name":"李伟","aadObjectId":"user-{{conversation}}"},
        "recipient":{"id":"28:33333333-3333-3333-3333-333333333333","name":"督办"},
        "conversation":{"id":"a:{{conversation}}","conversationType":"personal","tenantId":"22222222-2222-2222-2222-222222222222"},
        "entities":[{"type":"clientInfo","locale":"zh-CN","country":"CN","platform":"Windows","timezone":"Asia/Shanghai"}],
        "channelData":{"tenant":{"id":"22222222-2222-2222-2222-222222222222"} } }
        """;

    private async Task TakeAsync(HttpContext context)
    {
        var id = (string)context.Request.RouteValues["id"]!;
        await context.Request.Body.CopyToAsync(Stream.Null);
        if (!asked.TryRemove(id, out var since)) throw new InvalidOperationException($"Message {id} was answered twice.");
        latencies.Add(Stopwatch.GetElapsedTime(since));
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync($$"""{"id":"answer-{{id}}"}""");
    }
}
