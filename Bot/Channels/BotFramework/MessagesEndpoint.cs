using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace Duban.Bot.Channels.BotFramework;

/// <summary>/api/messages: where Azure Bot Service and the test tools post activities.</summary>
internal static class MessagesEndpoint
{
    /// <summary>An activity is small; what is larger is refused before it is read.</summary>
    private const long LargestBody = 1024 * 1024;

    public static IEndpointConventionBuilder MapMessages(this WebApplication app)
    {
        var isOpen = string.IsNullOrEmpty(app.Configuration["MicrosoftAppId"]);
        // Made now, so that a registration that lacks something stops the start and not the first message.
        app.Services.GetRequiredService<IBotFrameworkHttpAdapter>();
        if (isOpen) Composition.Log.LoopbackOnly(app.Logger);
        return app.MapMethods("/api/messages", ["POST", "GET", "PUT", "DELETE"], (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot) => ProcessAsync(http, adapter, bot, isOpen, app.Logger))
            .WithMetadata(new RequestSizeLimitAttribute(LargestBody));
    }

    /// <summary>Without an app id nobody can prove who they are, so only this machine is served.</summary>
    private static async Task ProcessAsync(HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot, bool isOpen, ILogger logger)
    {
        if (isOpen && !IPAddress.IsLoopback(http.Connection.RemoteIpAddress ?? IPAddress.Any)) http.Response.StatusCode = StatusCodes.Status403Forbidden;
        else if (http.Request.ContentLength > LargestBody) http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        else await adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted);
        if (http.Response.StatusCode >= StatusCodes.Status400BadRequest) Turns.Log.Refused(logger, http.Response.StatusCode, http.Connection.RemoteIpAddress);
    }
}
