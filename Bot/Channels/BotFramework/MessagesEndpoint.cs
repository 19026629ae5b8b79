using Duban.Bot.Channels.BotFramework.Registration;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.BotFramework;

/// <summary>/api/messages: where Azure Bot Service and the test tools post activities.</summary>
internal static class MessagesEndpoint
{
    /// <summary>An activity is small; what is larger is refused before it is read.</summary>
    private const long LargestBody = 1024 * 1024;

    public static IEndpointConventionBuilder MapMessages(this WebApplication app)
    {
        var isOpen = !app.Services.GetRequiredService<IOptions<BotRegistration>>().Value.HasId;
        // Made now, so that a registration that lacks something stops the start and not the first message.
        app.Services.GetRequiredService<IBotFrameworkHttpAdapter>();
        if (isOpen) Composition.Log.LoopbackOnly(app.Logger);
        return app.MapMethods("/api/messages", ["POST", "GET", "PUT", "DELETE"], (HttpContext http, TurnsApart turns, IBotFrameworkHttpAdapter adapter, IBot bot) =>
                ProcessAsync(http, () => turns.RunAsync(http, (apart, cancel) => adapter.ProcessAsync(apart.Request, apart.Response, bot, cancel)), isOpen, app.Logger))
            .WithMetadata(new RequestSizeLimitAttribute(LargestBody));
    }

    /// <summary>Without an app id nobody can prove who they are, so only this machine is served.</summary>
    private static async Task ProcessAsync(HttpContext http, Func<Task> turn, bool isOpen, ILogger logger)
    {
        if (isOpen && !LocalCaller.IsLocal(http)) http.Response.StatusCode = StatusCodes.Status403Forbidden;
        else if (http.Request.ContentLength > LargestBody) http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        else await AdmitAsync(http, turn, logger);
        if (http.Response.StatusCode >= StatusCodes.Status400BadRequest) Turns.Log.Refused(logger, http.Response.StatusCode, http.Connection.RemoteIpAddress);
    }

    private static async Task AdmitAsync(HttpContext http, Func<Task> turn, ILogger logger)
    {
        try
        {
            await turn();
        }
        catch (ChannelUnreachableException error)
        {
            // The channel delivers it again; the answer that is stored goes out then.
            Log.ChannelUnreachable(logger, error.InnerException!);
            http.Response.StatusCode = StatusCodes.Status502BadGateway;
        }
        catch (BadHttpRequestException refusal)
        {
            http.Response.StatusCode = refusal.StatusCode;
        }
        catch (KeysUnreachableException error)
        {
            Registration.Log.KeysUnreachable(logger, error);
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }
}
