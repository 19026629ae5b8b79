using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Duban.Bot.Tests.Support;

/// <summary>
/// Azure AI Language on a port of this machine: its address, versions, keys, kinds, limits and errors. It notes what it is asked,
/// and gives the documents of a batch back to front, for their order is not promised.
/// </summary>
internal sealed class FakeLanguage : IAsyncDisposable
{
    private const string Version = "2023-04-01";

    private readonly WebApplication app;
    private readonly SemaphoreSlim arrived = new(0);

    private FakeLanguage(WebApplication app) => this.app = app;

    public string Url { get; private set; } = "";

    /// <summary>The resource's two keys.</summary>
    public HashSet<string> Keys { get; } = ["key1", "key2"];

    /// <summary>The kinds of analysis that this cloud has.</summary>
    public HashSet<string> Kinds { get; } = ["LanguageDetection", "KeyPhraseExtraction", "PiiEntityRecognition"];

    public ConcurrentQueue<FakeLanguageCall> Calls { get; } = new();

    public FakeAnalysis Analysis { get; } = new();

    /// <summary>What happens instead of an analysis; true when it answered.</summary>
    public Func<HttpContext, FakeLanguageCall, Task<bool>> Instead { get; set; } = (_, _) => Task.FromResult(false);

    public static async Task<FakeLanguage> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var fake = new FakeLanguage(app);
        app.Run(fake.AnswerAsync);
        await app.StartAsync();
        fake.Url = app.Urls.First();
        return fake;
    }

    /// <summary>Waits until one more call has come in.</summary>
    public Task ArrivedAsync() => arrived.WaitAsync(TestContext.Current.CancellationToken);

    /// <summary>From now on it takes calls and never answers them.</summary>
    public void Hang() => Instead = async (context, _) =>
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted);
        return true;
    };

    /// <summary>From now on every call fails.</summary>
    public void Fail(int status, string code, string? retryAfter = null) => Instead = async (context, _) =>
    {
        if (retryAfter is not null) context.Response.Headers.RetryAfter = retryAfter;
        await WriteAsync(context, status, FakeAnalysis.Failure(code, "as told"));
        return true;
    };

    /// <summary>From now on it answers again.</summary>
    public void Recover() => Instead = (_, _) => Task.FromResult(false);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        arrived.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var call = await FakeLanguageCall.ReadAsync(context.Request);
        Calls.Enqueue(call);
        arrived.Release();
        if (await Instead(context, call)) return;
        var (status, body) = Answer(call);
        await WriteAsync(context, status, body);
    }

    private (int Status, JsonNode Body) Answer(FakeLanguageCall call)
    {
        if (call.Authorization is null && (call.Key is null || !Keys.Contains(call.Key))) return (401, FakeAnalysis.Failure("401", "Access denied due to invalid subscription key."));
        if (call.Path != "/language/:analyze-text") return (404, FakeAnalysis.Failure("404", "Resource not found"));
        if (call.ApiVersion != Version) return (400, FakeAnalysis.Failure("InvalidRequest", "api-version", inner: "InvalidParameterValue"));
        if (!Kinds.Contains(call.Kind)) return (400, FakeAnalysis.Failure("InvalidRequest", "kind", inner: "InvalidParameterValue"));
        return Analysis.Of(call);
    }

    private static Task WriteAsync(HttpContext context, int status, JsonNode body)
    {
        context.Response.StatusCode = status;
        context.Response.Headers["apim-request-id"] = "trace1";
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(body.ToJsonString());
    }
}
