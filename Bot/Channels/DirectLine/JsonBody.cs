using System.Text.Json.Nodes;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Reads the JSON object of a request: never more than the limit, and refused in the protocol's words.</summary>
internal static class JsonBody
{
    /// <summary>The object (an empty one for an empty body), or why there is none.</summary>
    public static async Task<(JsonObject? Body, IResult? Refusal)> ReadAsync(HttpRequest request, int limit)
    {
        if (request.ContentLength > limit) return (null, DirectLineError.TooLarge(limit));
        var bytes = await ReadUpToAsync(request.Body, limit + 1, request.HttpContext.RequestAborted);
        if (bytes.Length > limit) return (null, DirectLineError.TooLarge(limit));
        if (bytes.Length == 0) return ([], null);
        var body = DirectLineJson.Parse(bytes.Span);
        return body is null ? (null, DirectLineError.BadArgument("The body is not a JSON object.")) : (body, null);
    }

    private static async Task<ReadOnlyMemory<byte>> ReadUpToAsync(Stream stream, int limit, CancellationToken cancel)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[8192];
        while (buffer.Length < limit && await stream.ReadAsync(chunk, cancel) is var read and > 0) buffer.Write(chunk, 0, read);
        return buffer.ToArray();
    }
}
