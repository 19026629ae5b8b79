using Duban.Bot.Channels.DirectLine.Uploads;
using Duban.Dialogs;
using Duban.Plans;
using Duban.Plans.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Turns.Files;

/// <summary>Fetches the files that came with a message, whatever the channel. What cannot be fetched is said to the user, and logged.</summary>
public sealed class IncomingFiles(
    UploadStore uploads, TeamsFiles teams, IOptions<PlansOptions> plans, IOptions<AttachmentOptions> options, ILogger<IncomingFiles> logger)
{
    /// <summary>How many files of a message are taken.</summary>
    public const int MostFiles = 4;

    /// <summary>The files of a message, and a sentence for each that could not be fetched.</summary>
    public async Task<FetchedFiles> FetchAsync(IMessageActivity activity, CancellationToken cancel)
    {
        var fetched = new List<FetchedFile>();
        foreach (var attachment in (activity.Attachments ?? []).Where(IsFile))
            fetched.Add(await FetchAsync(activity, attachment, fetched.Count, cancel));
        var lost = fetched.Where(file => file.Trouble is not null).ToList();
        foreach (var file in lost) Log.FileNotFetched(logger, file.Name, activity.Conversation?.Id, file.Trouble!.Value, file.Detail);
        return new(
            [.. fetched.Where(file => file.Trouble is null).Select(file => new ReceivedFile(file.Name, file.Content))],
            [.. lost.Select(file => FileRegrets.Of(file, activity.Locale, options.Value))]);
    }

    /// <summary>Deletes what was kept of a message's files.</summary>
    public async Task ForgetAsync(IMessageActivity activity, CancellationToken cancel)
    {
        foreach (var attachment in activity.Attachments ?? [])
        {
            if (UploadOf(activity, attachment) is { } id) await uploads.DeleteAsync(plans.Value.Authority, activity.Conversation.Id, id, cancel);
        }
    }

    private static string? UploadOf(IMessageActivity activity, Attachment attachment) =>
        activity.ChannelId == Microsoft.Bot.Connector.Channels.Directline ? AttachmentAddress.IdIn(attachment.ContentUrl, activity.Conversation.Id) : null;

    // Cards and the HTML twin that Teams adds to each message have no address.
    private static bool IsFile(Attachment attachment) =>
        attachment.ContentType == TeamsFiles.ContentType
        || (!string.IsNullOrEmpty(attachment.ContentUrl) && !IsCard(attachment.ContentType ?? ""));

    private static bool IsCard(string contentType) =>
        contentType.StartsWith("application/vnd.microsoft.card.", StringComparison.OrdinalIgnoreCase)
        || contentType.StartsWith("application/vnd.microsoft.teams.card.", StringComparison.OrdinalIgnoreCase);

    private Task<FetchedFile> FetchAsync(IMessageActivity activity, Attachment attachment, int before, CancellationToken cancel)
    {
        var name = FileNames.Clean(attachment.Name);
        if (before >= MostFiles) return Task.FromResult(FetchedFile.Lost(name, FileTrouble.TooMany));
        if (attachment.ContentUrl?.StartsWith(DataUrl.Start, StringComparison.OrdinalIgnoreCase) == true)
            return Task.FromResult(DataUrl.Read(name, attachment.ContentUrl, options.Value.MaxBytes));
        if (UploadOf(activity, attachment) is { } id)
            return ReadUploadAsync(activity.Conversation.Id, id, name, cancel);
        // Only Teams' own messages are believed: another channel's user could write what a message of Teams says.
        return (activity.ChannelId, attachment.ContentType) switch
        {
            (Microsoft.Bot.Connector.Channels.Msteams, TeamsFiles.ContentType) => teams.DownloadAsync(name, attachment, cancel),
            (Microsoft.Bot.Connector.Channels.Msteams, { } type) when type.StartsWith("image/", StringComparison.OrdinalIgnoreCase) =>
                teams.DownloadPictureAsync(name, attachment, activity.ServiceUrl, cancel),
            _ => Task.FromResult(FetchedFile.Lost(name, FileTrouble.WrongAddress, $"{attachment.ContentType} on {activity.ChannelId}")),
        };
    }

    private async Task<FetchedFile> ReadUploadAsync(string conversation, string id, string name, CancellationToken cancel) =>
        await uploads.FindAsync(plans.Value.Authority, conversation, id, cancel) is { } upload
            ? new FetchedFile(upload.Name, upload.Content)
            : FetchedFile.Lost(name, FileTrouble.Gone);
}
