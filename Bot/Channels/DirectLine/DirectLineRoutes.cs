using Duban.Bot.Channels.DirectLine.Uploads;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>The addresses of Direct Line 3.0.</summary>
public static class DirectLineRoutes
{
    internal const string Prefix = "/v3/directline";

    private const long Slack = 64 * 1024;

    /// <summary>Serves Direct Line below /v3/directline.</summary>
    public static WebApplication MapDirectLine(this WebApplication app)
    {
        app.UseWebSockets();
        var routes = app.MapGroup(Prefix).AddEndpointFilter<RouteGroupBuilder, FailureGuard>().AddEndpointFilter<RouteGroupBuilder, OriginGuard>();
        routes.MapPost("/tokens/generate", (HttpRequest request, TokenEndpoints tokens) => tokens.GenerateAsync(request));
        routes.MapPost("/tokens/refresh", (HttpRequest request, TokenEndpoints tokens) => tokens.Refresh(request));
        MapConversations(routes.MapGroup("/conversations"));
        MapUploads(routes, app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value);
        routes.MapMethods("/{**path}", [HttpMethods.Options], () => Results.NoContent());
        // Among them session/getsessionid, which clients ask for and can do without.
        routes.Map("/{**path}", () => DirectLineError.NotFound("There is nothing at this address."));
        return app;
    }

    private static void MapConversations(RouteGroupBuilder routes)
    {
        routes.MapPost("", (HttpRequest request, ConversationEndpoints conversations) => conversations.StartAsync(request));
        routes.MapGet("/{id}", (HttpRequest request, string id, ConversationEndpoints conversations) => conversations.ResumeAsync(request, id));
        routes.MapGet("/{id}/activities", (HttpRequest request, string id, ActivityEndpoints activities) => activities.ReadAsync(request, id));
        routes.MapPost("/{id}/activities", (HttpRequest request, string id, ActivityEndpoints activities) => activities.SendAsync(request, id));
        routes.MapGet("/{id}/ws", (HttpContext context, string id, SocketEndpoint socket) => socket.ServeAsync(context, id));
    }

    private static void MapUploads(RouteGroupBuilder routes, DirectLineOptions options)
    {
        // The web server's own limit lies a little above ours, so that what is too large is refused in the protocol's words.
        routes.MapPost("/conversations/{id}/upload", (HttpRequest request, string id, UploadEndpoint uploads) => uploads.HandleAsync(request, id))
            .WithMetadata(new RequestSizeLimitAttribute(options.MaxUploadBytes + Slack));
        routes.MapGet(
            AttachmentAddress.Route + "/{conversation}/{id}",
            (HttpRequest request, string conversation, string id, AttachmentEndpoint attachments) => attachments.HandleAsync(request, conversation, id));
    }
}
