using Microsoft.Extensions.Options;

namespace Duban.Bot.Channels.DirectLine;

/// <summary>Finds all faults of the options at once, so that a start refuses with the whole list.</summary>
public sealed class DirectLineOptionsValidator : IValidateOptions<DirectLineOptions>
{
    private const int ShortestSecret = 32;

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        string[] faults = [.. Faults(options)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    // No fault repeats a secret.
    private static IEnumerable<string> Faults(DirectLineOptions options)
    {
        if (options.Secrets.Any(secret => secret.Length < ShortestSecret))
            yield return $"Each of {nameof(options.Secrets)} must have at least {ShortestSecret} characters.";
        if (options.TokenLifetime < TimeSpan.FromMinutes(1) || options.TokenLifetime > TimeSpan.FromDays(1))
            yield return $"{nameof(options.TokenLifetime)} must be between a minute and a day.";
        if (options.TicketLifetime < TimeSpan.FromSeconds(5) || options.TicketLifetime > TimeSpan.FromMinutes(10))
            yield return $"{nameof(options.TicketLifetime)} must be between 5 seconds and 10 minutes.";
        if (options.MaxBodyBytes is < 1024 or > 16 * 1024 * 1024)
            yield return $"{nameof(options.MaxBodyBytes)} must be between 1 KB and 16 MB.";
        if (options.MaxUploadBytes is < 1024 or > 256 * 1024 * 1024)
            yield return $"{nameof(options.MaxUploadBytes)} must be between 1 KB and 256 MB.";
        if (options.UploadLifetime < TimeSpan.FromHours(1) || options.UploadLifetime > TimeSpan.FromDays(366))
            yield return $"{nameof(options.UploadLifetime)} must be between an hour and a year.";
        foreach (var origin in options.TrustedOrigins.Where(origin => !IsOrigin(origin)))
            yield return $"{nameof(options.TrustedOrigins)}: {origin} is not of the form https://host.";
        if (options.PublicUrl is { } url && !IsOrigin(url.TrimEnd('/')))
            yield return $"{nameof(options.PublicUrl)}: {url} is not of the form https://host.";
        if (!Ids.AreSafe(options.BotId)) yield return $"{nameof(options.BotId)} must consist of letters, digits, - and _.";
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") && uri.GetLeftPart(UriPartial.Authority) == text;
}
