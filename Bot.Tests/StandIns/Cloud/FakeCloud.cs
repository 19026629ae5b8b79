using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Duban.Bot.Tests.StandIns;

/// <summary>
/// A cloud on this machine: metadata and keys of channels and directory, an authority that gives tokens, and the
/// connector service of a channel. It notes what it is asked and answers as told.
/// </summary>
internal sealed class FakeCloud : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _keyRequests;
    private int _tokenRequests;

    private FakeCloud(WebApplication app) => _app = app;

    public string Url { get; private set; } = "";

    public string ServiceUrl => Url + "/channel/";

    /// <summary>Keys that the channels publish.</summary>
    public List<FakeKey> ChannelKeys { get; } = [FakeKey.Channel];

    /// <summary>Keys that the directory publishes.</summary>
    public List<FakeKey> DirectoryKeys { get; } = [FakeKey.Directory];

    public int KeyRequests => _keyRequests;

    public int TokenRequests => _tokenRequests;

    public ConcurrentQueue<IFormCollection> TokenForms { get; } = new();

    /// <summary>What the connector service was asked.</summary>
    public ConcurrentQueue<FakeCall> Calls { get; } = new();

    /// <summary>How the connector service answers; an id by default.</summary>
    public Func<FakeCall, (int Status, string Body)> Answer { get; set; } = _ => (200, """{"id":"given"}""");

    public static async Task<FakeCloud> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var cloud = new FakeCloud(app);
        cloud.Map();
        await app.StartAsync();
        cloud.Url = app.Urls.First();
        return cloud;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private void Map()
    {
        _app.MapGet("/{who}/metadata", (string who) =>
            Results.Json(new { issuer = "https://issuer.test", jwks_uri = $"{Url}/{who}/keys" }));
        _app.MapGet("/channel/keys", () => Keys(ChannelKeys));
        _app.MapGet("/directory/keys", () => Keys(DirectoryKeys));
        _app.MapPost("/login/oauth2/v2.0/token", GiveTokenAsync);
        _app.Map("/channel/v3/{**rest}", ConnectAsync);
    }

    private IResult Keys(List<FakeKey> keys)
    {
        Interlocked.Increment(ref _keyRequests);
        return Results.Json(new { keys = keys.Select(key => key.Published) });
    }

    private async Task<IResult> GiveTokenAsync(HttpRequest request)
    {
        var number = Interlocked.Increment(ref _tokenRequests);
        TokenForms.Enqueue(await request.ReadFormAsync());
        return Results.Json(new { token_type = "Bearer", expires_in = 3600, access_token = $"token{number}" });
    }

    private async Task ConnectAsync(HttpContext context)
    {
        var call = await FakeCall.ReadAsync(context.Request);
        Calls.Enqueue(call);
        var (status, body) = Answer(call);
        context.Response.StatusCode = status;
        context.Response.Headers["MS-CV"] = "trace1";
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body);
    }
}
