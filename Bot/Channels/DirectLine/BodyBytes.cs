namespace Duban.Bot.Channels.DirectLine;

/// <summary>Reads the bytes of a request: never more than the limit.</summary>
internal static class BodyBytes
{
    private const int ChunkBytes = 16 * 1024;

    /// <summary>The bytes, or why they are refused.</summary>
    public static async Task<(ReadOnlyMemory<byte> Bytes, IResult? Refusal)> ReadAsync(HttpRequest request, int limit)
    {
        if (request.ContentLength > limit) return (default, DirectLineError.TooLarge(limit));
        try
        {
            return await ReadUpToAsync(request, limit) is { } bytes ? (bytes, null) : (default, DirectLineError.TooLarge(limit));
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            // The web server reads ahead, so its own limit may be met first.
            return (default, DirectLineError.TooLarge(limit));
        }
    }

    private static async Task<ReadOnlyMemory<byte>?> ReadUpToAsync(HttpRequest request, int limit)
    {
        // Not disposed: the bytes that it holds are what is given.
        var buffer = new MemoryStream((int)(request.ContentLength ?? 0));
        var (chunk, cancel) = (new byte[ChunkBytes], request.HttpContext.RequestAborted);
        while (buffer.Length <= limit && await request.Body.ReadAsync(chunk, cancel) is var read and > 0) buffer.Write(chunk, 0, read);
        // Not as a conditional: there null would be an empty memory.
        if (buffer.Length > limit) return null;
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
