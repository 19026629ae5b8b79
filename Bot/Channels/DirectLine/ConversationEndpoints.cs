using System.Text.Json.Nodes;
using Duban.Plans.Storage;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Starting a conversation and coming back to it.</summary>
internal sealed class ConversationEndpoints(
    ConversationStart start, ChatPasses passes, Doorman doorman, PublicAddress address, TimeProvider time, IOptions<DirectLineOptions> options)
{
    private const int LongestLocale = 35;

    /// <summary>POST conversations: starts the token's conversation, or goes on with it.</summary>
    public async Task<IResult> StartAsync(HttpRequest request)
    {
        var isBackEnd = doorman.HasSecret(request);
        var (pass, refusal) = isBackEnd ? (null, null) : doorman.ReadPass(request);
        if (refusal is not null) return refusal;
        var (body, fault) = await JsonBody.ReadAsync(request, options.Value.MaxBodyBytes);
        if (fault is not null) return fault;
        var conversation = new WebConversation
        {
            Id = pass?.Conversation ?? Ids.NewConversation(),
            UserId = pass?.User ?? (body!["user"].String("id") is { } user && Ids.AreSafe(user) ? user : Ids.NewUser()),
            Locale = body!.String("locale") is { Length: > 0 and <= LongestLocale } locale ? locale : null,
            CreatedAt = time.GetUtcNow(),
        };
        var isNew = await start.RunAsync(conversation, address.Origin(request), request.HttpContext.RequestAborted);
        return Answer(request, conversation, pass, "", isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    /// <summary>GET conversations/{id}: a fresh token and a fresh address of the socket.</summary>
    public async Task<IResult> ResumeAsync(HttpRequest request, string id)
    {
        var (conversation, pass, refusal) = await doorman.AdmitAsync(request, id);
        return refusal ?? Answer(request, conversation!, pass, request.Query["watermark"].ToString(), StatusCodes.Status200OK);
    }

    private IResult Answer(HttpRequest request, WebConversation conversation, ChatPass? pass, string watermark, int status)
    {
        var origins = pass?.Origins ?? [];
        var ticket = passes.Ticket(new(conversation.Id, conversation.UserId, default, origins));
        // Not ending in /stream: there the client would turn to voice.
        var path = $"{request.PathBase}{DirectLineRoutes.Prefix}/conversations/{conversation.Id}/ws";
        return DirectLineJson.Result(
            new JsonObject
            {
                ["conversationId"] = conversation.Id,
                ["token"] = passes.Token(conversation.Id, conversation.UserId, origins),
                ["expires_in"] = passes.TokenSeconds,
                ["streamUrl"] = $"{address.SocketOrigin(request)}{path}?watermark={ActivityPage.Sequence(watermark)}&t={ticket}",
            },
            status);
    }
}
