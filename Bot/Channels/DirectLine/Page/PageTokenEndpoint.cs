using System.Text.Json.Nodes;
using Duban.Plans.Storage;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine.Page;

/// <summary>POST /api/webchat/token: a token for our own page, for the conversation that the browser was in or for a new one.</summary>
internal sealed class PageTokenEndpoint(
    VisitorCookie cookie, ChatPasses passes, TranscriptStore store, ConversationHub hub, PageSpeakers speakers, PageDoor door,
    IOptions<DirectLineOptions> options)
{
    public async Task<IResult> HandleAsync(HttpContext context)
    {
        var (body, refusal) = await JsonBody.ReadAsync(context.Request, options.Value.MaxBodyBytes);
        if (refusal is not null) return refusal;
        if (!await door.AdmitsAsync(context)) return DirectLineError.Unauthorized();
        var wantsNew = body!["new"]?.GetValueKind() == System.Text.Json.JsonValueKind.True;
        var known = cookie.Read(context.Request);
        var visitor = known is null ? Visitor.New() : wantsNew ? known.InNewConversation() : known;
        cookie.Write(context.Response, visitor, await door.IsOpenAsync(context.RequestAborted) ? SameSiteMode.Strict : SameSiteMode.Lax);
        return DirectLineJson.Result(new JsonObject
        {
            ["conversationId"] = visitor.Conversation,
            ["userId"] = visitor.User,
            ["token"] = passes.Token(visitor.Conversation, visitor.User),
            ["expiresIn"] = passes.TokenSeconds,
            ["isStarted"] = await store.FindAsync(hub.Authority, visitor.Conversation, context.RequestAborted) is not null,
            ["officer"] = await speakers.OfAsync(visitor, context.RequestAborted),
        });
    }
}
