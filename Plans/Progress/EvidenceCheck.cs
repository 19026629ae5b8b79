namespace Duban.Plans.Progress;

/// <summary>Decides whether a file can be evidence: by its content, never by what its name or its sender says. Pure.</summary>
public static class EvidenceCheck
{
    private const int LongestExtension = 6;

    /// <summary>The verdict. Never throws for what others wrote.</summary>
    public static EvidenceVerdict Of(string name, ReadOnlyMemory<byte> content, EvidenceOptions options)
    {
        if (content.IsEmpty) return EvidenceVerdict.Refuse(EvidenceRefusal.Empty);
        if (content.Length > options.MaxBytes) return EvidenceVerdict.Refuse(EvidenceRefusal.TooLarge);
        if (SecrecyInText.Mark(Path.GetFileNameWithoutExtension(name)) is { } inName) return EvidenceVerdict.Refuse(EvidenceRefusal.Secret, inName);
        var found = EvidenceContent.Of(content);
        if (found.Refusal is { } refusal) return EvidenceVerdict.Refuse(refusal);
        if (TypeFor(name, found) is not { } type) return Mistaken(name, found);
        if (!options.Allows(type)) return EvidenceVerdict.Refuse(EvidenceRefusal.NotAllowed, type.Name);
        return EvidenceSecrecy.Mark(type, content) is { } mark ? EvidenceVerdict.Refuse(EvidenceRefusal.Secret, mark) : EvidenceVerdict.Accept(type);
    }

    /// <summary>The name with which a file is kept: one without an extension gets that of its kind.</summary>
    public static string NameFor(string name, EvidenceType type) => ExtensionOf(name).Length > 0 ? name : name + type.Extensions[0];

    private static EvidenceType? TypeFor(string name, EvidenceContent found) => ExtensionOf(name) is { Length: > 0 } extension
        ? found.Types.FirstOrDefault(type => type.Extensions.Contains(extension))
        : found.Types.FirstOrDefault();

    private static EvidenceVerdict Mistaken(string name, EvidenceContent found) =>
        found.Types.IsEmpty || !EvidenceType.All.Any(type => type.Extensions.Contains(ExtensionOf(name)))
            ? EvidenceVerdict.Refuse(EvidenceRefusal.NotAllowed, ExtensionOf(name))
            : EvidenceVerdict.Refuse(EvidenceRefusal.Disguised, found.Types[0].Name);

    // 关于第13.2项的说明 has no extension.
    private static string ExtensionOf(string name)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        return extension.Length is > 1 and <= LongestExtension && extension.Skip(1).All(char.IsAsciiLetterOrDigit) ? extension : "";
    }
}
