using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Duban.Plans.Progress;

/// <summary>The hash of an act in the log: SHA-256, hexadecimal, of a JSON array of its columns, the hash before it the last of them.</summary>
internal static class LogHash
{
    /// <summary>The hash of the columns as they are written.</summary>
    public static string Of(long sequence, params ReadOnlySpan<string?> columns)
    {
        string?[] all = [sequence.ToString(CultureInfo.InvariantCulture), .. columns];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(all))));
    }
}
