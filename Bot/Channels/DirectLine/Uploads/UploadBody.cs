using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Duban.Bot.Channels.DirectLine.Uploads;

/// <summary>What a client uploads: files, and perhaps the activity that they belong to.</summary>
/// <remarks>A form with the parts "activity" and "file", or one file as it is, with its name in Content-Disposition.</remarks>
internal sealed record UploadBody(JsonObject Activity, IReadOnlyList<UploadedFile> Files)
{
    private const string ActivityType = "application/vnd.microsoft.activity";
    private const int LongestBoundary = 200;

    /// <summary>Reads it, never more than the limit; a fault says why it cannot be read.</summary>
    public static async Task<(UploadBody? Body, IResult? Refusal)> ReadAsync(HttpRequest request, int limit)
    {
        var (bytes, tooLarge) = await BodyBytes.ReadAsync(request, limit);
        if (tooLarge is not null) return (null, tooLarge);
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
            return (Single(request, bytes), null);
        try
        {
            return await ReadFormAsync(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), bytes, request.HttpContext.RequestAborted);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return (null, DirectLineError.BadArgument("The form cannot be read."));
        }
    }

    private static UploadBody Single(HttpRequest request, ReadOnlyMemory<byte> bytes)
    {
        var name = Disposition.FileName(request.Headers.ContentDisposition.ToString());
        return new UploadBody(Message(), [new UploadedFile(name, TypeOf(request.ContentType), bytes)]);
    }

    private static async Task<(UploadBody? Body, IResult? Refusal)> ReadFormAsync(string boundary, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        if (boundary.Length is 0 or > LongestBoundary) return (null, DirectLineError.BadArgument("The form has no boundary."));
        var (activity, files) = (Message(), new List<UploadedFile>());
        var reader = new MultipartReader(boundary, new MemoryStream(bytes.ToArray(), writable: false));
        while (await reader.ReadNextSectionAsync(cancel) is { } part)
        {
            var content = await ContentAsync(part, cancel);
            if (IsActivity(part))
            {
                if (DirectLineJson.Parse(content.Span) is not { } json) return (null, DirectLineError.BadArgument("The part activity is not a JSON object."));
                activity = json;
            }
            else
            {
                files.Add(new UploadedFile(Disposition.FileName(part.ContentDisposition), TypeOf(part.ContentType), content));
            }
        }

        return (new UploadBody(activity, files), null);
    }

    private static bool IsActivity(MultipartSection part) =>
        MediaTypeHeaderValue.TryParse(part.ContentType, out var type) && type.MediaType.Equals(ActivityType, StringComparison.OrdinalIgnoreCase);

    private static async Task<ReadOnlyMemory<byte>> ContentAsync(MultipartSection part, CancellationToken cancel)
    {
        using var buffer = new MemoryStream();
        await part.Body.CopyToAsync(buffer, cancel);
        return buffer.ToArray();
    }

    private static string TypeOf(string? header) =>
        MediaTypeHeaderValue.TryParse(header, out var type) && type.MediaType.Length <= 200 ? type.MediaType.ToString() : "application/octet-stream";

    private static JsonObject Message() => new() { ["type"] = Microsoft.Bot.Schema.ActivityTypes.Message };
}
