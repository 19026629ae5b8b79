using Microsoft.Extensions.Options;

namespace Duban.Bot.Turns.Files;

/// <summary>Finds all faults of the options at once, so that a start refuses with the whole list.</summary>
public sealed class AttachmentOptionsValidator : IValidateOptions<AttachmentOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, AttachmentOptions options)
    {
        string[] faults = [.. Faults(options)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(AttachmentOptions options)
    {
        foreach (var host in options.Hosts.Where(host => !IsHost(host)))
            yield return $"Attachments:{nameof(options.Hosts)}: {host} is not of the form files.example.com or *.example.com.";
        if (options.MaxBytes is < 1024 or > 256 * 1024 * 1024) yield return $"Attachments:{nameof(options.MaxBytes)} must be between 1 KB and 256 MB.";
        if (options.Timeout < TimeSpan.FromSeconds(1) || options.Timeout > TimeSpan.FromMinutes(10))
            yield return $"Attachments:{nameof(options.Timeout)} must be between a second and 10 minutes.";
    }

    private static bool IsHost(string pattern) =>
        Uri.CheckHostName(pattern.StartsWith("*.", StringComparison.Ordinal) ? pattern[2..] : pattern) != UriHostNameType.Unknown;
}
