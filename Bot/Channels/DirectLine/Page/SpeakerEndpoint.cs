using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine.Page;

/// <summary>POST /api/webchat/speaker {"officer": key or null}: in the demonstration a visitor chooses as whom to speak, in a new conversation.</summary>
internal sealed class SpeakerEndpoint(VisitorCookie cookie, PageSpeakers speakers, IOptions<DirectLineOptions> options)
{
    public async Task<IResult> HandleAsync(HttpContext context)
    {
        var (body, unreadable) = await JsonBody.ReadAsync(context.Request, options.Value.MaxBodyBytes);
        if (unreadable is not null) return unreadable;
        var officer = body!.String("officer");
        if (await RefusalAsync(body!, officer, context.RequestAborted) is { } refusal) return refusal;
        // A new conversation, so that what one officer began is not gone on with as another.
        var visitor = cookie.Read(context.Request)?.InNewConversation() ?? Visitor.New();
        await speakers.ChooseAsync(visitor, officer, context.RequestAborted);
        cookie.Write(context.Response, visitor);
        return DirectLineJson.Result(new JsonObject { ["officer"] = officer });
    }

    private async Task<IResult?> RefusalAsync(JsonObject body, string? officer, CancellationToken cancel)
    {
        var known = await speakers.ListAsync(cancel);
        if (known.Count == 0) return DirectLineError.NotFound("Only a demonstration lets visitors choose who they are.");
        if (officer is null && (!body.ContainsKey("officer") || body["officer"] is { } other && other.GetValueKind() != JsonValueKind.Null))
            return DirectLineError.BadArgument("officer must be a text or null.");
        return officer is null || known.Any(speaker => speaker.Id == officer) ? null : DirectLineError.Forbidden("There is no such sample officer.");
    }
}
