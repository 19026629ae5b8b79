using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Duban.Bot.Tests.Support;

/// <summary>
/// The channel's side over HTTP: conversations with their messages, which are sent, replaced and deleted; personal chats that are created; members.
/// It refuses as told, once each by <see cref="Fail"/>, for good by <see cref="Refuse"/>, or by what is sent.
/// </summary>
internal sealed class FakeTeams : IAsyncDisposable
{
    public const string Tenant = "22222222-2222-2222-2222-222222222222";

    // What people send comes back in answers, however deep; deeper than this nobody's does.
    private const int MostDeep = 512;

    private readonly WebApplication app;
    private readonly ConcurrentQueue<TeamsFault> faults = new();
    private readonly ConcurrentDictionary<string, TeamsFault> refused = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<TeamsMessage>> conversations = new();
    private long lastId = 1767000000000;

    private FakeTeams(WebApplication app) => this.app = app;

    /// <summary>The service address that activities name.</summary>
    public string ServiceUrl => Url + "/teams/";

    /// <summary>Where it is, without the path that a real service address has.</summary>
    public string Url => app.Urls.First();

    /// <summary>The largest body that the bot sent, in bytes.</summary>
    public int Largest { get; private set; }

    /// <summary>Which messages it does not take; null for none.</summary>
    public Func<JsonNode, bool>? Refuses { get; set; }

    /// <summary>What was asked, as "POST /teams/v3/…", in the order of arrival.</summary>
    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>The bodies of the chats that were to be created.</summary>
    public ConcurrentQueue<JsonNode> Creations { get; } = new();

    public static async Task<FakeTeams> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var teams = new FakeTeams(app);
        app.UsePathBase("/teams").UsePathBase("/apac").UseRouting();
        app.Use(teams.RefuseAsync);
        app.MapPost("/v3/conversations", teams.CreateAsync);
        app.MapPost("/v3/conversations/{conversation}/activities/{reply?}", teams.TakeAsync);
        app.MapPut("/v3/conversations/{conversation}/activities/{id}", teams.ReplaceAsync);
        app.MapDelete("/v3/conversations/{conversation}/activities/{id}", teams.Delete);
        app.MapGet("/v3/conversations/{conversation}/members/{id}", (string id) => Results.Json(new { id, aadObjectId = id, tenantId = Tenant }));
        await app.StartAsync();
        return teams;
    }

    /// <summary>The next calls are refused like this, one each.</summary>
    public void Fail(params TeamsFault[] next)
    {
        foreach (var fault in next) faults.Enqueue(fault);
    }

    /// <summary>All calls of a conversation are refused; null lets it be again.</summary>
    public void Refuse(string conversation, TeamsFault? fault)
    {
        if (fault is null) refused.TryRemove(conversation, out _);
        else refused[conversation] = fault;
    }

    /// <summary>What lies in a conversation now.</summary>
    public IReadOnlyList<TeamsMessage> Messages(string conversation) => conversations.TryGetValue(conversation, out var messages) ? [.. messages] : [];

    /// <summary>What was sent in answer to a message, in words.</summary>
    public string RepliesTo(string message) => string.Join('\n', conversations.Values.SelectMany(all => all).Where(one => one.ReplyTo == message).Select(one => one.Text));

    /// <summary>The texts that lie in a conversation now.</summary>
    public IEnumerable<string?> Texts(string conversation) => Messages(conversation).Select(message => message.Text);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task RefuseAsync(HttpContext context, RequestDelegate next)
    {
        Calls.Enqueue($"{context.Request.Method} {context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget}");
        if (!faults.TryDequeue(out var fault) && Conversation(context) is { } conversation) refused.TryGetValue(conversation, out fault);
        if (fault is null)
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = fault.Status;
        if (fault.RetryAfter is { } wait) context.Response.Headers.RetryAfter = wait;
        context.Response.Headers["MS-CV"] = "trace1";
        await context.Response.WriteAsync(fault.Body);
    }

    private static string? Conversation(HttpContext context) =>
        context.Request.Path.Value?.Split('/') is [_, _, _, var conversation, ..] ? Uri.UnescapeDataString(conversation) : null;

    private async Task<IResult> CreateAsync(HttpRequest request)
    {
        var asked = await ReadAsync(request);
        Creations.Enqueue(asked);
        // Creating it again gives the same one.
        return Results.Json(new { id = $"a:{(string?)asked["members"]?[0]?["id"]}" }, statusCode: StatusCodes.Status201Created);
    }

    private async Task<IResult> TakeAsync(HttpRequest request, string conversation)
    {
        var activity = await ReadAsync(request);
        if (Refuses?.Invoke(activity) == true) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        var id = Interlocked.Increment(ref lastId).ToString(CultureInfo.InvariantCulture);
        // A sign that somebody writes is no message.
        if ((string?)activity["type"] != "typing") conversations.GetOrAdd(conversation, _ => new()).Enqueue(new TeamsMessage(conversation, id, activity));
        return Results.Json(new { id }, statusCode: StatusCodes.Status201Created);
    }

    private async Task<IResult> ReplaceAsync(HttpRequest request, string conversation, string id)
    {
        var activity = await ReadAsync(request);
        return Change(conversation, id, message => message with { Activity = activity }) ? Results.Json(new { id }) : Missing();
    }

    private IResult Delete(string conversation, string id) => Change(conversation, id, _ => null) ? Results.Ok() : Missing();

    private bool Change(string conversation, string id, Func<TeamsMessage, TeamsMessage?> change)
    {
        var before = Messages(conversation);
        if (before.All(message => message.Id != id)) return false;
        conversations[conversation] = new(before.Select(message => message.Id == id ? change(message) : message).OfType<TeamsMessage>());
        return true;
    }

    private async Task<JsonNode> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        Largest = Math.Max(Largest, (int)body.Length);
        return JsonNode.Parse(body.ToArray(), documentOptions: new() { MaxDepth = MostDeep })!;
    }

    private static IResult Missing() =>
        Results.Json(new { error = new { code = "ActivityNotFoundInConversation", message = "no such activity" } }, statusCode: StatusCodes.Status404NotFound);
}
