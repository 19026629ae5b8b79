namespace Duban.Plans.Progress;

/// <summary>Tells what a compound file (.doc, .xls, .ppt, .wps, .et) is by the streams in it.</summary>
internal static class CompoundContent
{
    private static readonly string[] Macros = ["Macros", "VBA", "_VBA_PROJECT", "_VBA_PROJECT_CUR"];

    private static readonly (string Stream, string[] Types)[] Kinds =
    [
        ("WordDocument", ["doc", "wps"]), ("Workbook", ["xls", "et"]), ("Book", ["xls", "et"]), ("PowerPoint Document", ["ppt"]),
    ];

    public static EvidenceContent Of(ReadOnlySpan<byte> content)
    {
        if (CompoundDirectory.Names(content) is not { } names) return EvidenceContent.Refused(EvidenceRefusal.Damaged);
        if (names.Contains("EncryptedPackage")) return EvidenceContent.Refused(EvidenceRefusal.Encrypted);
        if (Macros.Any(names.Contains)) return EvidenceContent.Refused(EvidenceRefusal.Macro);
        var types = Kinds.FirstOrDefault(kind => names.Contains(kind.Stream)).Types;
        return types is null ? new([]) : EvidenceContent.These(types);
    }
}
