using System.IO.Compression;
using System.Xml;

namespace Duban.Plans.Notices.Formats.Word;

/// <summary>Looks at a package before anything is built from it: how much it unpacks to, how deep it nests, whether it names entities.</summary>
internal static class WordPackage
{
    /// <summary>The most letters that one part may hold.</summary>
    public const long LargestPart = 100_000_000;

    private const int MostParts = 5_000;
    private const long MostInAll = 300_000_000;
    private const int Deepest = 200;

    /// <summary>Why the package cannot be used; null when it can. Throws for what is no package.</summary>
    public static string? Refusal(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MostParts) return WarningTexts.TooLargeInside;
        if (archive.GetEntry("word/document.xml") is null && !archive.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
            return WarningTexts.NoWordDocument;
        var left = MostInAll;
        return archive.Entries.Where(IsXml).Select(entry => Refusal(entry, ref left)).FirstOrDefault(refusal => refusal is not null);
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    // What the archive says of sizes may be a lie; only what comes out counts.
    private static string? Refusal(ZipArchiveEntry entry, ref long left)
    {
        using var limited = new LimitedStream(entry.Open(), Math.Min(left, LargestPart));
        using var reader = XmlReader.Create(limited, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = false });
        try
        {
            while (reader.Read())
            {
                if (reader.Depth > Deepest) return WarningTexts.TooDeepInside;
            }
        }
        catch (XmlException) when (limited.IsExhausted)
        {
            return WarningTexts.TooLargeInside;
        }

        left -= limited.Taken;
        return limited.IsExhausted ? WarningTexts.TooLargeInside : null;
    }
}
