using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace Duban.Bot.Channels.BotFramework;

/// <summary>/api/messages: where Azure Bot Service and the test tools post activities.</summary>
internal static class MessagesEndpoint
{
    /// <summary>An activity is small; what is larger is refused before it is read.</summary>
    private const long LargestBody = 1024 * 1024;

    public static IEndpointConventionBuilder MapMessages(this IEndpointRouteBuilder routes) => routes
        .MapMethods("/api/messages", ["POST", "GET", "PUT", "DELETE"], Process)
        .WithMetadata(new RequestSizeLimitAttribute(LargestBody));

    private static async Task Process(HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot)
    {
        if (http.Request.ContentLength > LargestBody) http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        else await adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted);
    }
}
