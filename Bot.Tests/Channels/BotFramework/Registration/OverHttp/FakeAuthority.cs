using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Duban.Bot.Tests.Channels.BotFramework.Registration.OverHttp;

/// <summary>A place that gives tokens, for a secret (/tenant/oauth2/v2.0/token) or to a managed identity (/msi), as it is told to.</summary>
internal sealed class FakeAuthority : IAsyncDisposable
{
    private readonly WebApplication app;

    private FakeAuthority(WebApplication app) => this.app = app;

    public string Url => app.Urls.First();

    /// <summary>The body and status of the next answers; a token by default.</summary>
    public (int Status, string Body) Answer { get; set; } = (200, """{"token_type":"Bearer","expires_in":3600,"access_token":"given"}""");

    /// <summary>What was asked: paths with their queries and the identity header.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public static async Task<FakeAuthority> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var authority = new FakeAuthority(app);
        app.Run(authority.AnswerAsync);
        await app.StartAsync();
        return authority;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        Asked.Enqueue($"{context.Request.Path}{context.Request.QueryString} {context.Request.Headers["X-IDENTITY-HEADER"]}");
        context.Response.StatusCode = Answer.Status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Answer.Body);
    }
}
