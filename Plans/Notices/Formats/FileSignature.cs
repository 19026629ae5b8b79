using System.Text;

namespace Duban.Plans.Notices.Formats;

/// <summary>Tells what a file is by its first bytes, whatever its name says.</summary>
internal static class FileSignature
{
    private const int PdfWithin = 1024;
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Whether it is a zip package, as .docx is.</summary>
    public static bool IsPackage(ReadOnlySpan<byte> content) => content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("PK\u0005\u0006"u8);

    /// <summary>Whether it is a PDF.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> content) => content[..Math.Min(content.Length, PdfWithin)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>Whether it is a compound file: .doc and .wps, or a .docx with a password.</summary>
    public static bool IsCompound(ReadOnlySpan<byte> content) => content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>Whether a compound file holds an encrypted package.</summary>
    public static bool IsEncrypted(ReadOnlySpan<byte> content) => content.IndexOf(EncryptedPackage) >= 0;
}
