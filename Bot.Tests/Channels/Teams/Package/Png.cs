using System.Buffers.Binary;
using System.IO.Compression;

namespace Duban.Bot.Tests.Channels.Teams.Package;

/// <summary>A picture read pixel by pixel; 8-bit RGB or RGBA without interlacing, which is all that our icons are.</summary>
internal sealed class Png
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private Png(int width, int height, (byte R, byte G, byte B, byte A)[] pixels) => (Width, Height, Pixels) = (width, height, pixels);

    public int Width { get; }

    public int Height { get; }

    public (byte R, byte G, byte B, byte A)[] Pixels { get; }

    public static Png Read(byte[] file)
    {
        if (!file.AsSpan().StartsWith(Signature)) throw new InvalidDataException("not a PNG");
        var head = Chunks(file).First(chunk => chunk.Type == "IHDR").Content;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(head), BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(4)));
        if (head[8] != 8 || head[9] is not (2 or 6) || head[12] != 0) throw new InvalidDataException("not 8-bit RGB(A)");
        var (depth, rows) = (head[9] == 6 ? 4 : 3, Inflate([.. Chunks(file).Where(chunk => chunk.Type == "IDAT").SelectMany(chunk => chunk.Content)]));
        Unfilter(rows, width * depth, depth);
        return new Png(width, height, [.. Enumerable.Range(0, width * height).Select(at => Pixel(rows, (at / width * (width * depth + 1)) + 1 + (at % width * depth), depth))]);
    }

    private static (byte R, byte G, byte B, byte A) Pixel(byte[] rows, int at, int depth) => (rows[at], rows[at + 1], rows[at + 2], depth == 4 ? rows[at + 3] : (byte)255);

    private static IEnumerable<(string Type, byte[] Content)> Chunks(byte[] file)
    {
        for (var at = Signature.Length; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            yield return (System.Text.Encoding.ASCII.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]);
            at += length + 12;
        }
    }

    private static byte[] Inflate(byte[] packed)
    {
        using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zlib.CopyTo(rows);
        return rows.ToArray();
    }

    private static void Unfilter(byte[] rows, int stride, int depth)
    {
        for (var row = 0; row < rows.Length; row += stride + 1)
        {
            for (var at = row + 1; at <= row + stride; at++)
            {
                int left = at - depth > row ? rows[at - depth] : 0, up = row > 0 ? rows[at - stride - 1] : 0, corner = row > 0 && at - depth > row ? rows[at - stride - 1 - depth] : 0;
                rows[at] += (byte)(rows[row] switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 });
            }
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        int near = left + up - corner, toLeft = Math.Abs(near - left), toUp = Math.Abs(near - up), toCorner = Math.Abs(near - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
