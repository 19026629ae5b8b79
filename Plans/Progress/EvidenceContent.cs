using System.Collections.Immutable;
using System.Text;
using Duban.Plans.Notices.Formats;

namespace Duban.Plans.Progress;

/// <summary>What a file's bytes say it is.</summary>
/// <param name="Types">The kinds it can be; the name chooses among them. Empty for none that is known.</param>
/// <param name="Refusal">Why it cannot be evidence whatever its kind.</param>
internal sealed record EvidenceContent(ImmutableArray<EvidenceType> Types, EvidenceRefusal? Refusal = null)
{
    private const int Head = 4096;

    private static readonly string[] Markup = ["<!doctype", "<html", "<head", "<body", "<svg", "<?xml", "<script", "<?php", "<!--", "<iframe", "<%"];

    private static readonly string[] Scripts = ["<script", "<html", "<svg", "<iframe", "<?php"];

    private static readonly string[] HeicBrands = ["heic", "heix", "heim", "heis", "hevc", "mif1", "msf1"];

    private static readonly string[] VideoBrands = ["isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "dash"];

    public static EvidenceContent Of(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        if (IsProgram(bytes) || StartsAsMarkup(bytes)) return Refused(EvidenceRefusal.Executable);
        if (FileSignature.IsPackage(bytes)) return PackageContent.Of(content);
        if (FileSignature.IsCompound(bytes)) return CompoundContent.Of(bytes);
        if (FileSignature.IsPdf(bytes)) return These("pdf");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return These("jpg");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return These("png");
        return BrandOf(bytes) is { } brand ? OfBrand(brand) : OfText(bytes);
    }

    internal static EvidenceContent These(params string[] names) => new(EvidenceType.These(names));

    internal static EvidenceContent Refused(EvidenceRefusal refusal) => new([], refusal);

    // Windows, Linux and macOS programs, Java classes, shortcuts, scripts that name their interpreter.
    private static bool IsProgram(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'M', (byte)'Z', ..] => bytes[..Math.Min(bytes.Length, 64)].Contains((byte)0),
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => true,
        [0xFE, 0xED, 0xFA, 0xCE or 0xCF, ..] or [0xCE or 0xCF, 0xFA, 0xED, 0xFE, ..] or [0xCA, 0xFE, 0xBA, 0xBE, ..] => true,
        [0x4C, 0, 0, 0, 1, 0x14, 2, 0, ..] => true,
        [(byte)'#', (byte)'!', ..] => true,
        _ => false,
    };

    private static bool StartsAsMarkup(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]).TrimStart('ï', '»', '¿', ' ', '\t', '\r', '\n', '\0');
        return Markup.Any(mark => start.StartsWith(mark, StringComparison.OrdinalIgnoreCase));
    }

    private static string? BrandOf(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 12 && bytes[4..8].SequenceEqual("ftyp"u8) ? Encoding.Latin1.GetString(bytes[8..12]) : null;

    private static EvidenceContent OfBrand(string brand) =>
        HeicBrands.Contains(brand) ? These("heic") : VideoBrands.Contains(brand) ? These("mp4") : new([]);

    private static EvidenceContent OfText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(@"{\rtf"u8) || TextDecoding.Decode(bytes) is not { } text || text.Contains('\0')) return new([]);
        return Scripts.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase)) ? Refused(EvidenceRefusal.Executable) : These("txt", "csv");
    }
}
