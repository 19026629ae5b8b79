using System.IO.Compression;
using System.Text;

namespace Duban.Bot.Tests.Notices.Formats.Word;

/// <summary>A Word document written once more, as other programs write it.</summary>
internal static class Repacked
{
    /// <summary>In the namespaces of ISO 29500 Strict.</summary>
    public static byte[] Strict(byte[] document) => Each(document, new UTF8Encoding(false), xml => xml
        .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/", StringComparison.Ordinal));

    /// <summary>The parts in UTF-16 with a byte-order mark.</summary>
    public static byte[] Utf16(byte[] document) =>
        Each(document, Encoding.Unicode, xml => xml.Replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"", StringComparison.Ordinal));

    private static byte[] Each(byte[] document, Encoding encoding, Func<string, string> rewrite)
    {
        using var result = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(document)))
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                using var writer = new StreamWriter(to.CreateEntry(entry.FullName).Open(), encoding);
                writer.Write(rewrite(reader.ReadToEnd()));
            }
        }

        return result.ToArray();
    }
}
