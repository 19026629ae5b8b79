using System.IO.Compression;
using System.Text;

namespace Duban.Plans.Progress;

/// <summary>Tells what a zip package is by the parts in it.</summary>
internal static class PackageContent
{
    private const int MostTypes = 1024 * 1024;
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    private static readonly (string Main, string Folder, string Type)[] Kinds =
    [
        (Office + "wordprocessingml.document.main+xml", "word/", "docx"),
        (Office + "spreadsheetml.sheet.main+xml", "xl/", "xlsx"),
        (Office + "presentationml.presentation.main+xml", "ppt/", "pptx"),
    ];

    public static EvidenceContent Of(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false));
            return Of(archive);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException)
        {
            return EvidenceContent.Refused(EvidenceRefusal.Damaged);
        }
    }

    private static EvidenceContent Of(ZipArchive archive)
    {
        if (archive.Entries.Any(IsMacro)) return EvidenceContent.Refused(EvidenceRefusal.Macro);
        if (archive.GetEntry("OFD.xml") is not null) return EvidenceContent.These("ofd");
        if (archive.GetEntry("[Content_Types].xml") is not { } parts) return new([]);
        var types = Text(parts);
        if (types.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)) return EvidenceContent.Refused(EvidenceRefusal.Macro);
        var kind = Kinds.FirstOrDefault(kind => types.Contains(kind.Main, StringComparison.Ordinal) && Holds(archive, kind.Folder));
        return kind.Type is null ? new([]) : EvidenceContent.These(kind.Type);
    }

    private static bool IsMacro(ZipArchiveEntry entry) => entry.Name.StartsWith("vbaProject", StringComparison.OrdinalIgnoreCase);

    private static bool Holds(ZipArchive archive, string folder) =>
        archive.Entries.Any(entry => entry.FullName.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    // What the archive says of sizes may be a lie; only so much is read.
    private static string Text(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var buffer = new byte[MostTypes];
        return Encoding.UTF8.GetString(buffer, 0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
    }
}
