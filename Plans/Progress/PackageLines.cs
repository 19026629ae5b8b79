using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Duban.Plans.Notices;
using Duban.Plans.Notices.Formats.Word;

namespace Duban.Plans.Progress;

/// <summary>The first lines of text in a workbook, a presentation or an OFD document; enough to see a mark at its head.</summary>
internal static partial class PackageLines
{
    private const int LargestPart = 4 * 1024 * 1024;
    private const int MostParts = 8;

    // What holds one line: a cell's text, a paragraph, a piece of an OFD page.
    private static readonly string[] Holders = ["si", "is", "p", "TextObject"];

    /// <summary>The lines; none where a part is broken or too large to be looked at.</summary>
    public static IReadOnlyList<NoticeBlock> Of(ReadOnlyMemory<byte> content)
    {
        using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false));
        var parts = archive.Entries.Where(entry => Texts().IsMatch(entry.FullName)).OrderBy(entry => entry.FullName.Length).ThenBy(entry => entry.FullName).Take(MostParts);
        return [.. parts.SelectMany(Lines).Select((line, index) => new TextLine(index + 1, line))];
    }

    private static List<string> Lines(ZipArchiveEntry entry)
    {
        try
        {
            using var stream = new LimitedStream(entry.Open(), LargestPart);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return [.. XDocument.Load(reader).Descendants().Where(element => Holders.Contains(element.Name.LocalName)).Select(element => element.Value.Trim())];
        }
        catch (Exception error) when (error is XmlException or InvalidDataException or IOException)
        {
            return [];
        }
    }

    [GeneratedRegex("^(?:xl/sharedStrings|xl/worksheets/sheet1|ppt/slides/slide1|Doc_[0-9]+/Pages/Page_[0-9]+/Content)\\.xml$", RegexOptions.IgnoreCase)]
    private static partial Regex Texts();
}
