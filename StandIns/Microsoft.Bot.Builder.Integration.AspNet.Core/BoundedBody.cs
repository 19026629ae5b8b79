using System.Buffers;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads a request's body, but not without end.</summary>
internal static class BoundedBody
{
    /// <summary>Most bytes that are read; activities have a few thousand.</summary>
    public const int MaxBytes = 1024 * 1024;

    private const int ChunkBytes = 16 * 1024;

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The bytes without a byte order mark; null when they are not UTF-8.</summary>
    public static async Task<byte[]> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes) throw TooLarge();
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            using var read = new MemoryStream();
            for (int count; (count = await request.Body.ReadAsync(chunk, cancellationToken)) > 0;)
            {
                if (read.Length + count > MaxBytes) throw TooLarge();
                read.Write(chunk, 0, count);
            }

            return Decode(read.GetBuffer().AsSpan(0, (int)read.Length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk, clearArray: true);
        }
    }

    private static byte[] Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Mark)) bytes = bytes[Mark.Length..];
        if (!Utf8.IsValid(bytes)) return null;
        var body = bytes.ToArray();
        WholeCharacters.Repair(body);
        return body;
    }

    private static BadHttpRequestException TooLarge() =>
        new("The body is larger than an activity can be.", StatusCodes.Status413PayloadTooLarge);
}
