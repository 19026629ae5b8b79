namespace Duban.Bot.Channels.DirectLine;

/// <summary>Settings of the Direct Line server, which serves our own page and, with a secret, other clients.</summary>
public sealed class DirectLineOptions
{
    /// <summary>Secrets of back ends that may make tokens; two while one replaces the other. None by default: only our page gets tokens.</summary>
    public IList<string> Secrets { get; init; } = [];

    /// <summary>How long a token holds; 30 minutes by default. A client refreshes it while it holds.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long the address of a socket may be opened; 60 seconds by default.</summary>
    public TimeSpan TicketLifetime { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Other sites whose pages may talk to this server, as https://host; our own is always trusted.</summary>
    public IList<string> TrustedOrigins { get; init; } = [];

    /// <summary>The address that browsers use, where a proxy hides it; by default the one of the request.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>The largest request body in bytes; 256 KB by default.</summary>
    public int MaxBodyBytes { get; set; } = 256 * 1024;

    /// <summary>The largest upload in bytes, all its files together; 20 MB by default.</summary>
    public int MaxUploadBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary>How long uploaded files are kept; 7 days by default.</summary>
    public TimeSpan UploadLifetime { get; set; } = TimeSpan.FromDays(7);

    /// <summary>The bot's id in activities.</summary>
    public string BotId { get; set; } = "duban";

    /// <summary>The bot's name in activities.</summary>
    public string BotName { get; set; } = "督办";
}
