using System.Text;
using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine.Page;

/// <summary>Settings of the way in to our own page.</summary>
public sealed class WebOptions : IValidateOptions<WebOptions>
{
    private const int ShortestKey = 32;

    /// <summary>The key (HS256) by which an office portal signs its links, at least 32 bytes; none by default: links come from `invite` alone.</summary>
    public string? TokenKey { get; set; }

    /// <summary>How long a link of `invite` opens the page; 3 days by default.</summary>
    public TimeSpan LinkLifetime { get; set; } = TimeSpan.FromDays(3);

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, WebOptions options) =>
        options.TokenKey is { Length: > 0 } key && Encoding.UTF8.GetByteCount(key) < ShortestKey ? ValidateOptionsResult.Fail($"Web:{nameof(TokenKey)} must have at least {ShortestKey} bytes.")
        : options.LinkLifetime <= TimeSpan.Zero ? ValidateOptionsResult.Fail($"Web:{nameof(LinkLifetime)} must be longer than nothing.")
        : ValidateOptionsResult.Success;
}
