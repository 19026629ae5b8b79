using System.Text.Json.Nodes;
using Duban.Plans.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>What is said: sent by clients and read by those who poll.</summary>
internal sealed class ActivityEndpoints(
    Doorman doorman, ConversationHub hub, TurnRunner turns, PublicAddress address, TimeProvider time, IOptions<DirectLineOptions> options)
{
    private const int LongestClientId = 200;

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
        if (activity.String("type") == ActivityTypes.Typing) return Answer(Ids.Activity(id, 0));
        return Answer(Ids.Activity(id, await StoreAsync(id, activity)));
    }

    /// <summary>POST conversations/{id}/upload: this bot takes no files, and says so.</summary>
    public async Task<IResult> UploadAsync(HttpRequest request, string id) =>
        (await doorman.AdmitAsync(request, id)).Refusal ?? DirectLineError.NoUploads();

    // Not cancelled with the request: what was received is stored, and what is stored is answered.
    private async Task<long> StoreAsync(string id, JsonObject activity)
    {
        using var lease = hub.Rent(id);
        var appended = await lease.Conversation.AppendAsync(activity, ClientId(activity), Queue, CancellationToken.None)
            ?? throw new InvalidOperationException("The conversation vanished.");
        return appended.Sequence;

        void Queue(Appended stored) => turns.Queue(new StoredActivity
        {
            Conversation = id, Sequence = stored.Sequence, Json = DirectLineJson.Text(activity), StoredAt = time.GetUtcNow(),
        });
    }

    // Prefixed, so that no client can take the name of a reply.
    private static string? ClientId(JsonObject activity) =>
        activity["channelData"].String("clientActivityID") is { Length: > 0 and <= LongestClientId } id ? $"user:{id}" : null;

    private static IResult Answer(string activity) => DirectLineJson.Result(new JsonObject { ["id"] = activity });
}
