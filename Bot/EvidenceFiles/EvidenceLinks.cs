using System.Globalization;
using System.Security.Cryptography;
using Duban.Bot.Channels.DirectLine;
using Duban.Plans.Progress;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace Duban.Bot.EvidenceFiles;

/// <summary>Makes links to evidence, each for one officer and a short time. A link that somebody made up or changed opens nothing.</summary>
public sealed class EvidenceLinks(
    IDataProtectionProvider protection, IOptions<EvidenceOptions> options, IOptions<DirectLineOptions> address, TimeProvider time)
{
    internal const string Route = "/evidence";

    private const int LongestTicket = 2000;

    private readonly IDataProtector protector = protection.CreateProtector("Evidence.Ticket.v1");

    /// <summary>The link for that officer: absolute where the public address is set (DirectLine:PublicUrl), else from the root of this server.</summary>
    public string For(string officer, string id)
    {
        var until = time.GetUtcNow() + options.Value.LinkLifetime;
        var ticket = protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{until.ToUnixTimeSeconds()}/{id}/{officer}"));
        return $"{address.Value.PublicUrl?.TrimEnd('/')}{Route}/{ticket}";
    }

    /// <summary>What a ticket says; null for one that is not ours or is over.</summary>
    internal EvidenceTicket? Read(string ticket)
    {
        if (ticket.Length > LongestTicket || Unsealed(ticket)?.Split('/', 3) is not [var until, var id, var officer]) return null;
        var last = DateTimeOffset.FromUnixTimeSeconds(long.Parse(until, CultureInfo.InvariantCulture));
        return time.GetUtcNow() <= last ? new EvidenceTicket(id, officer, last) : null;
    }

    private string? Unsealed(string ticket)
    {
        try
        {
            return protector.Unprotect(ticket);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
