using System.Text;

namespace Duban.Plans.Notices.Formats;

/// <summary>Bytes of a text file into letters: UTF-8, UTF-16 with or without mark, GB18030; told apart by the bytes.</summary>
public static class TextDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);
    private static readonly Encoding Gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text, or null where the bytes are no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Try(StrictUtf8, rest) ?? Encoding.UTF8.GetString(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            _ => DecodeWithoutMark(bytes),
        };
        return text is not null && LooksLikeText(text) ? text : null;
    }

    private static string? DecodeWithoutMark(ReadOnlySpan<byte> bytes) =>
        Utf8Without(bytes) ?? Utf16Without(bytes) ?? Try(Gb18030, bytes) ?? TornUtf8(bytes);

    // UTF-16 can be valid UTF-8 by chance, but then every other letter is NUL.
    private static string? Utf8Without(ReadOnlySpan<byte> bytes) =>
        bytes.Count((byte)0) * 20 <= bytes.Length ? Try(StrictUtf8, bytes) : null;

    // UTF-16 without a mark shows by its line ends and ASCII letters: every second byte is often 0.
    private static string? Utf16Without(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }

        int little = 0, big = 0;
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            little += bytes[i] == 0x0A && bytes[i + 1] == 0 ? 1 : 0;
            big += bytes[i] == 0 && bytes[i + 1] == 0x0A ? 1 : 0;
        }

        return (little, big) switch
        {
            ( > 0, 0) => Encoding.Unicode.GetString(bytes),
            (0, > 0) => Encoding.BigEndianUnicode.GetString(bytes),
            _ => null,
        };
    }

    // A few bytes of a long UTF-8 file may be torn; the rest is still worth reading.
    private static string? TornUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.Count(letter => letter == '\uFFFD') * 50 < text.Length ? text : null;
    }

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool LooksLikeText(string text) =>
        text.Count(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t' or '\f')) * 10 <= text.Length;
}
