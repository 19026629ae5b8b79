using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Duban.Plans.Notices.Formats.Pdf;

/// <summary>A filter that measures what it would unpack before it does.</summary>
public sealed class LimitedFilter(IFilter inner, PdfLimits limits) : IFilter
{
    // LZW unpacks 12 bits to at most 4096 bytes, run lengths 2 bytes to 128.
    private const int LzwGrowth = 2800;
    private const int RunGrowth = 64;

    /// <inheritdoc/>
    public bool IsSupported => inner.IsSupported;

    /// <inheritdoc/>
    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        var largest = IsText(streamDictionary) ? PdfLimits.LargestText : PdfLimits.Largest;
        if (AtMost(input, largest) > largest)
        {
            limits.Stop(WarningTexts.PdfBomb);
        }

        limits.CountBytes(0);
        var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        limits.CountBytes(output.Length);
        return output;
    }

    private long AtMost(Memory<byte> input, long largest) => inner switch
    {
        FlateFilter => Inflated(input, largest),
        LzwFilter => input.Length > (1 << 16) ? (long)input.Length * LzwGrowth / 8 : 0,
        RunLengthFilter => (long)input.Length * RunGrowth,
        _ => input.Length,
    };

    // Fonts name their length, tables of objects their type; what names neither is drawn.
    private static bool IsText(DictionaryToken dictionary) =>
        !dictionary.ContainsKey(NameToken.Length1) && !dictionary.ContainsKey(NameToken.Type) && !dictionary.ContainsKey(NameToken.Subtype)
        || dictionary.TryGet(NameToken.Subtype, out NameToken subtype) && subtype.Data == "Form";

    private static long Inflated(Memory<byte> input, long largest)
    {
        if (!MemoryMarshal.TryGetArray<byte>(input, out var bytes) || input.Length < 3)
        {
            bytes = new ArraySegment<byte>(input.ToArray());
        }

        // The library skips the two bytes of the head without looking at them, and so does this.
        return bytes.Count < 3 ? 0 : Count(new MemoryStream(bytes.Array!, bytes.Offset + 2, bytes.Count - 2), largest);
    }

    private static long Count(MemoryStream packed, long largest)
    {
        using var inflater = new DeflateStream(packed, CompressionMode.Decompress);
        var buffer = new byte[1 << 16];
        var sum = 0L;
        try
        {
            while (sum <= largest && inflater.Read(buffer) is > 0 and var read)
            {
                sum += read;
            }
        }
        catch (InvalidDataException)
        {
            // Damaged data ends where it is damaged, for the library too.
        }

        return sum;
    }
}
