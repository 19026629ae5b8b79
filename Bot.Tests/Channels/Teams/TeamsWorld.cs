using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Duban.Bot.Tests.Channels.Teams;

/// <summary>Teams' side over HTTP: a connector that shows, updates and measures what the bot sends, and people who write, press, edit and delete.</summary>
internal sealed class TeamsWorld : IAsyncDisposable
{
    // What is nested deeper comes from nobody.
    private const int MostDeep = 512;

    private readonly WebApplication app;
    private readonly HttpClient bot;
    private readonly ConcurrentQueue<(string Conversation, string Id)> order = new();
    private readonly ConcurrentDictionary<string, JsonNode> shown = new();
    private long count = 1767000000000;

    private TeamsWorld(WebApplication app, HttpClient bot) => (this.app, this.bot) = (app, bot);

    /// <summary>The service address of its conversations, without a slash at its end.</summary>
    public string Url => app.Urls.First();

    /// <summary>The largest body that the bot sent, in bytes.</summary>
    public int Largest { get; private set; }

    /// <summary>How often something shown was changed in place.</summary>
    public int Updates { get; private set; }

    /// <summary>Which messages it does not take; null for none.</summary>
    public Func<JsonNode, bool>? Refuses { get; set; }

    /// <summary>How often the bot showed that it writes.</summary>
    public int TypingSigns { get; private set; }

    public static async Task<TeamsWorld> StartAsync(HttpClient bot)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var world = new TeamsWorld(app, bot);
        // Real service addresses have a path.
        app.UsePathBase("/apac").UseRouting();
        app.MapPost("/v3/conversations/{conversation}/activities", world.ShowAsync);
        app.MapPost("/v3/conversations/{conversation}/activities/{id}", world.ShowAsync);
        app.MapPut("/v3/conversations/{conversation}/activities/{id}", world.UpdateAsync);
        await app.StartAsync();
        return world;
    }

    /// <summary>What a conversation shows of the bot, the oldest first.</summary>
    public IReadOnlyList<JsonNode> Shown(string conversation) => [.. order.Where(one => one.Conversation == conversation).Select(one => shown[one.Id])];

    /// <summary>The last that a conversation shows of the bot.</summary>
    public JsonNode Last(string conversation) => Shown(conversation)[^1];

    /// <summary>Sends an activity as Teams does; what the JSON does not say is that of a personal chat.</summary>
    public async Task<(int Status, JsonNode? Body)> PostAsync(string json)
    {
        var activity = (JsonObject)JsonNode.Parse(json)!;
        foreach (var (name, value) in Defaults()) if (!activity.ContainsKey(name)) activity[name] = value?.DeepClone();
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await bot.PostAsync("/api/messages", content, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, body.Length == 0 ? null : JsonNode.Parse(body));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private JsonObject Defaults() => new()
    {
        ["type"] = "message", ["id"] = $"{Interlocked.Increment(ref count)}", ["channelId"] = "msteams", ["serviceUrl"] = Url + "/", ["locale"] = "zh-CN",
        ["from"] = new JsonObject { ["id"] = "29:li", ["name"] = "李伟", ["aadObjectId"] = "11111111-1111-1111-1111-111111111111" },
        ["recipient"] = new JsonObject { ["id"] = "28:33333333-3333-3333-3333-333333333333", ["name"] = "督办" },
        ["conversation"] = new JsonObject { ["id"] = "a:personal", ["conversationType"] = "personal", ["tenantId"] = "22222222-2222-2222-2222-222222222222" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "22222222-2222-2222-2222-222222222222" } },
    };

    private async Task ShowAsync(HttpContext context)
    {
        var activity = await ReadAsync(context);
        if (Refuses?.Invoke(activity) == true)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        var id = $"{Interlocked.Increment(ref count)}";
        if ((string?)activity["type"] == "typing") TypingSigns++;
        else
        {
            shown[id] = activity;
            order.Enqueue(((string)context.Request.RouteValues["conversation"]!, id));
        }

        await AnswerAsync(context, id);
    }

    private async Task UpdateAsync(HttpContext context)
    {
        var id = (string)context.Request.RouteValues["id"]!;
        var activity = await ReadAsync(context);
        if (!shown.ContainsKey(id))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await context.Response.WriteAsync("""{"error":{"code":"ActivityNotFoundInConversation","message":"not there"}}""");
            return;
        }

        shown[id] = activity;
        Updates++;
        await AnswerAsync(context, id);
    }

    private async Task<JsonNode> ReadAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        Largest = Math.Max(Largest, (int)body.Length);
        return JsonNode.Parse(body.ToArray(), documentOptions: new() { MaxDepth = MostDeep })!;
    }

    private static Task AnswerAsync(HttpContext context, string id)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync($$"""{"id":"{{id}}"}""");
    }
}
