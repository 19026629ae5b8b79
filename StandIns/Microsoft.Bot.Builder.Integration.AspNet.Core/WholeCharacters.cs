using System.Buffers.Text;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Replaces halves of surrogate pairs that JSON escapes stand for, such as <c>\ud83d</c> of an emoji cut in two.
/// Other clients take them; here they would be faults wherever the text is read.
/// </summary>
internal static class WholeCharacters
{
    private const int EscapeLength = 6;

    private static ReadOnlySpan<byte> Replacement => @"\ufffd"u8;

    /// <summary>Repairs JSON text in place.</summary>
    public static void Repair(Span<byte> json)
    {
        for (var i = 0; i < json.Length - 1; i++)
        {
            if (json[i] != '\\') continue;
            if (Half(json[i..], 0xD800) && Half(json[(i + EscapeLength)..], 0xDC00)) i += (2 * EscapeLength) - 1;
            else if (Half(json[i..], 0xD800) || Half(json[i..], 0xDC00)) Replacement.CopyTo(json[i..]);
            // Whatever follows a backslash belongs to it, also a second backslash.
            else i++;
        }
    }

    private static bool Half(ReadOnlySpan<byte> text, int start) =>
        text.Length >= EscapeLength && text[0] == '\\' && text[1] == 'u'
        && Utf8Parser.TryParse(text[2..EscapeLength], out int code, out var read, 'x') && read == 4
        && code >= start && code < start + 0x400;
}
