using System.Text.Json.Nodes;
using Duban.Bot.Turns.Files;
using Duban.Plans.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine.Uploads;

/// <summary>POST conversations/{id}/upload: a message with files. They are stored first; the message then names them.</summary>
internal sealed class UploadEndpoint(
    Doorman doorman, ActivityIntake intake, UploadStore uploads, ConversationHub hub, AttachmentAddress attachments, PublicAddress address,
    IOptions<DirectLineOptions> options)
{
    public async Task<IResult> HandleAsync(HttpRequest request, string id)
    {
        var (conversation, _, refusal) = await doorman.AdmitAsync(request, id);
        if (refusal is not null) return refusal;
        var (body, unreadable) = await UploadBody.ReadAsync(request, options.Value.MaxUploadBytes);
        if (unreadable is not null) return unreadable;
        if (Fault(body!) is { } fault) return DirectLineError.BadArgument(fault);
        var activity = IncomingActivity.Settle(body!.Activity, conversation!, options.Value, address.Origin(request));
        activity["attachments"] = await StoreAsync(request, id, body.Files);
        return DirectLineJson.Result(new JsonObject { ["id"] = await intake.TakeAsync(id, activity) });
    }

    private static string? Fault(UploadBody body) => body switch
    {
        { Files.Count: 0 } => "There is no file in the form.",
        { Files.Count: > IncomingFiles.MostFiles } => $"A message takes at most {IncomingFiles.MostFiles} files.",
        _ when body.Activity.String("type") != ActivityTypes.Message => $"Files go with an activity of type {ActivityTypes.Message}.",
        _ => IncomingActivity.Fault(body.Activity),
    };

    // Not cancelled with the request, and before the message: whoever reads it finds the files.
    private async Task<JsonArray> StoreAsync(HttpRequest request, string conversation, IReadOnlyList<UploadedFile> files)
    {
        var stored = files.Select(file => new Upload
        {
            Id = Ids.NewUpload(), Conversation = conversation, Name = file.Name, ContentType = file.ContentType, Content = file.Content,
        }).ToList();
        await uploads.PutAsync(hub.Authority, stored, CancellationToken.None);
        return [.. stored.Select(file => new JsonObject
        {
            ["contentType"] = file.ContentType, ["contentUrl"] = attachments.Of(request, conversation, file.Id), ["name"] = file.Name,
        })];
    }
}
