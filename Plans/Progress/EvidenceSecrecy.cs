using Duban.Plans.Notices;
using Duban.Plans.Notices.Formats;

namespace Duban.Plans.Progress;

/// <summary>Finds the mark of secrecy at the head of a file, in the kinds whose text can be read.</summary>
internal static class EvidenceSecrecy
{
    /// <summary>The mark, or null.</summary>
    public static string? Mark(EvidenceType type, ReadOnlyMemory<byte> content) => type.Name switch
    {
        "docx" or "pdf" or "txt" or "csv" => SecrecyMark.In(Blocks(content)),
        "xlsx" or "pptx" or "ofd" => SecrecyMark.In(PackageLines.Of(content)),
        _ => null,
    };

    // A table of values is text too.
    private static IReadOnlyList<NoticeBlock> Blocks(ReadOnlyMemory<byte> content) => DocumentFormats.For("a.txt", content)!.Read(content).Blocks;
}
