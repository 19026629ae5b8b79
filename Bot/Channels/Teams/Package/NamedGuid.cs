using System.Security.Cryptography;
using System.Text;

namespace Duban.Bot.Channels.Teams.Package;

/// <summary>A GUID made from a name, over SHA-256 (UUID version 8, RFC 9562 B.2): the same name gives the same GUID on every machine.</summary>
internal static class NamedGuid
{
    public static Guid Of(Guid space, string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)], hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
