using Duban.Plans.Storage;

namespace Duban.Bot.Channels.DirectLine.Uploads;

/// <summary>GET attachments/{conversation}/{id}: a file that was sent, for who has its sealed address or takes part in the conversation.</summary>
internal sealed class AttachmentEndpoint(Doorman doorman, UploadStore uploads, ConversationHub hub, AttachmentAddress address)
{
    public async Task<IResult> HandleAsync(HttpRequest request, string conversation, string id)
    {
        if (!address.Opens(request.Query["t"].ToString(), conversation, id)
            && (await doorman.AdmitAsync(request, conversation)).Refusal is { } refusal) return refusal;
        var file = await uploads.FindAsync(hub.Authority, conversation, id, request.HttpContext.RequestAborted);
        if (file is null) return DirectLineError.NotFound("There is no such file, or it was kept long enough.");
        Guard(request.HttpContext.Response.Headers);
        // Neither the sender's type nor a place in the page: what strangers send is never shown by a browser, only saved.
        return Results.Bytes(file.Content, "application/octet-stream", file.Name);
    }

    private static void Guard(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
