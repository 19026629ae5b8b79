using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Seals passes into opaque texts and opens them; the keys are in the database, so a restart changes nothing.</summary>
internal sealed class ChatPasses(IDataProtectionProvider protection, TimeProvider time, IOptions<DirectLineOptions> options)
{
    private readonly IDataProtector tokens = protection.CreateProtector("DirectLine.Token.v1");
    private readonly IDataProtector tickets = protection.CreateProtector("DirectLine.Ticket.v1");

    /// <summary>How long a token holds, in seconds, as the protocol says it.</summary>
    public int TokenSeconds => (int)options.Value.TokenLifetime.TotalSeconds;

    /// <summary>A token for a user in a conversation; no origins means any trusted one.</summary>
    public string Token(string conversation, string user, IReadOnlyList<string>? origins = null) =>
        Seal(tokens, new(conversation, user, time.GetUtcNow() + options.Value.TokenLifetime, origins ?? []));

    /// <summary>A short-lived ticket for the address of a socket, since a browser sends no headers there.</summary>
    public string Ticket(ChatPass pass) => Seal(tickets, pass with { Expires = time.GetUtcNow() + options.Value.TicketLifetime });

    /// <summary>What a token says; null when it is none of ours or has expired.</summary>
    public ChatPass? ReadToken(string text) => Open(tokens, text);

    /// <summary>What a ticket says; null when it is none of ours or has expired.</summary>
    public ChatPass? ReadTicket(string text) => Open(tickets, text);

    private static string Seal(IDataProtector protector, ChatPass pass) => protector.Protect(JsonSerializer.Serialize(pass));

    private ChatPass? Open(IDataProtector protector, string text)
    {
        try
        {
            var pass = JsonSerializer.Deserialize<ChatPass>(protector.Unprotect(text));
            return pass?.Expires > time.GetUtcNow() ? pass : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
