using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>What is said: sent by clients and read by those who poll.</summary>
internal sealed class ActivityEndpoints(
    Doorman doorman, ConversationHub hub, ActivityIntake intake, PublicAddress address, IOptions<DirectLineOptions> options)
{
    /// <summary>GET conversations/{id}/activities: what came after the watermark.</summary>
    public async Task<IResult> ReadAsync(HttpRequest request, string id)
    {
        var (_, _, refusal) = await doorman.AdmitAsync(request, id);
        if (refusal is not null) return refusal;
        using var lease = hub.Rent(id);
        var after = ActivityPage.Sequence(request.Query["watermark"]);
        return DirectLineJson.Result((await lease.Conversation.ReadAsync(after, request.HttpContext.RequestAborted)).ToJson());
    }

    /// <summary>POST conversations/{id}/activities: stored first, answered at once; the bot works apart.</summary>
    public async Task<IResult> SendAsync(HttpRequest request, string id)
    {
        var (conversation, _, refusal) = await doorman.AdmitAsync(request, id);
        if (refusal is not null) return refusal;
        var (body, unreadable) = await JsonBody.ReadAsync(request, options.Value.MaxBodyBytes);
        if (unreadable is not null) return unreadable;
        if (IncomingActivity.Fault(body!) is { } fault) return DirectLineError.BadArgument(fault);
        var activity = IncomingActivity.Settle(body!, conversation!, options.Value, address.Origin(request));
        // Typing of the user is no news for the bot and would only fill the transcript.
        return Answer(activity.String("type") == ActivityTypes.Typing ? Ids.Activity(id, 0) : await intake.TakeAsync(id, activity));
    }

    private static IResult Answer(string activity) => DirectLineJson.Result(new JsonObject { ["id"] = activity });
}
