using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Duban.Plans.People;

/// <summary>Codes such as 7K3FQ-9Q2MX: ten letters and digits that nobody mixes up, 50 bits by chance.</summary>
public static partial class InvitationCode
{
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Half = 5;

    /// <summary>A new code, as it is shown.</summary>
    public static string New()
    {
        var code = RandomNumberGenerator.GetString(Letters, 2 * Half);
        return code[..Half] + "-" + code[Half..];
    }

    /// <summary>The code somewhere in a text, as it is shown, whatever its case and hyphen; null for none.</summary>
    public static string? FindIn(string text) =>
        Pattern().Match(text) is { Success: true } match ? (match.Groups[1].Value + "-" + match.Groups[2].Value).ToUpperInvariant() : null;

    /// <summary>What is kept of a code: its SHA-256 in hexadecimal.</summary>
    public static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(code.ToUpperInvariant())));

    [GeneratedRegex(@"(?<![a-z0-9])([2-9a-hj-np-z]{5})\s?[-－–—]?\s?([2-9a-hj-np-z]{5})(?![a-z0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
