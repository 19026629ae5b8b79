using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine.Page;

/// <summary>The chat page at / and what it asks for.</summary>
public static class WebChatPage
{
    /// <summary>Adds the page; an <see cref="IPageInfo"/> must be registered beside it.</summary>
    public static IServiceCollection AddWebChatPage(this IServiceCollection services, Action<WebOptions>? configure = null) => services
        .AddPageTokens(configure)
        .AddSingleton<PageDoor>()
        .AddSingleton<PageFiles>()
        .AddSingleton<VisitorCookie>()
        .AddSingleton<PageSpeakers>()
        .AddSingleton<PageTokenEndpoint>()
        .AddSingleton<SpeakerEndpoint>();

    /// <summary>Adds the tokens of signed links; they need AddKeyRing.</summary>
    public static IServiceCollection AddPageTokens(this IServiceCollection services, Action<WebOptions>? configure = null)
    {
        services.AddOptions<WebOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        return services.AddSingleton<IValidateOptions<WebOptions>, WebOptions>().AddSingleton<PageTokens>();
    }

    /// <summary>Serves the page, its files, /api/page and what it posts below /api/webchat.</summary>
    public static WebApplication MapWebChatPage(this WebApplication app)
    {
        var files = app.Services.GetRequiredService<PageFiles>();
        if (!files.HasWebChat) Log.WebChatMissing(app.Services.GetRequiredService<ILogger<PageFiles>>());
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files.Files, OnPrepareResponse = Prepare });
        app.MapGet("/", IndexAsync);
        app.MapGet("/index.html", () => Results.Redirect("/"));
        app.MapGet("/api/page", InfoAsync);
        var visits = app.MapGroup("/api/webchat").AddEndpointFilter<RouteGroupBuilder, FailureGuard>().AddEndpointFilter<RouteGroupBuilder, OriginGuard>();
        visits.MapPost("/token", (HttpContext context, PageTokenEndpoint endpoint) => endpoint.HandleAsync(context));
        visits.MapPost("/speaker", (HttpContext context, SpeakerEndpoint endpoint) => endpoint.HandleAsync(context));
        return app;
    }

    private static async Task<IResult> IndexAsync(HttpContext context, PageFiles files, PageDoor door)
    {
        var nonce = PageSecurity.Secure(context.Response);
        context.Response.Headers.CacheControl = "no-store";
        if (await door.AdmitsAsync(context) && !context.Request.Query.ContainsKey("token")) return Html(files.Index(nonce), StatusCodes.Status200OK);
        // The token leaves the address bar, and what it opens stays in the cookie.
        var isIn = await door.IsOpenAsync(context.RequestAborted) || await door.EnterAsync(context, context.Request.Query["token"].ToString());
        return isIn ? Results.Redirect("/") : Html(files.Locked, StatusCodes.Status401Unauthorized);
    }

    private static IResult Html(string text, int status) => Results.Text(text, "text/html", System.Text.Encoding.UTF8, status);

    private static async Task<IResult> InfoAsync(HttpContext context, IPageInfo source, PageFiles files, IOptions<DirectLineOptions> options)
    {
        var info = await source.GetAsync(context.RequestAborted);
        context.Response.Headers.CacheControl = "no-store";
        return DirectLineJson.Result(new JsonObject
        {
            ["title"] = info.Title,
            ["documentNumber"] = info.DocumentNumber,
            ["demoToday"] = info.DemoToday?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["speakers"] = new JsonArray([.. info.Speakers.Select(speaker => new JsonObject { ["id"] = speaker.Id, ["name"] = speaker.Name })]),
            ["maxUploadBytes"] = options.Value.MaxUploadBytes,
            ["hasWebChat"] = files.HasWebChat,
        });
    }

    // Revalidated each time, which costs a 304; the raw index with its place for the nonce is not for browsers.
    private static void Prepare(StaticFileResponseContext file)
    {
        PageSecurity.Secure(file.Context.Response);
        file.Context.Response.Headers.CacheControl = "no-cache";
    }
}
