using Microsoft.Extensions.Options;

namespace Duban.Bot.Language;

/// <summary>Finds all faults of the options at once, so that a start refuses with the whole list.</summary>
public sealed class LanguageOptionsValidator : IValidateOptions<LanguageOptions>
{
    private static readonly TimeSpan LeastTimeout = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan MostTimeout = TimeSpan.FromSeconds(3);

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, LanguageOptions options)
    {
        string[] faults = options.IsOn ? [.. Faults(options)] : [];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(LanguageOptions options)
    {
        if (!Enum.IsDefined(options.Cloud)) yield return $"Language:{nameof(options.Cloud)} is one of {string.Join(", ", Enum.GetNames<LanguageCloud>())}.";
        if (options.Timeout < LeastTimeout || options.Timeout > MostTimeout)
            yield return $"Language:{nameof(options.Timeout)} must be between 100 milliseconds and 3 seconds.";
        if (options.Key.Any(letter => letter is <= ' ' or > '~')) yield return $"Language:{nameof(options.Key)} holds spaces or letters that no key has.";
        if (AddressFault(options) is { } fault) yield return $"Language:{nameof(options.Endpoint)}: {fault}";
    }

    private static string? AddressFault(LanguageOptions options)
    {
        if (!Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("https" or "http"))
            return $"{options.Endpoint} is not an address such as https://NAME.cognitiveservices.azure.com.";
        if (endpoint.Scheme == "http" && !endpoint.IsLoopback) return "what is asked must travel over https.";
        return options.Key.Length > 0 ? null : TokenFault(endpoint, options.Cloud);
    }

    /// <summary>Entra ID's tokens are sent over TLS only, to the resource's own name, and are good in one cloud.</summary>
    private static string? TokenFault(Uri endpoint, LanguageCloud cloud)
    {
        if (endpoint.Scheme != "https") return "without a key it must be https.";
        if (endpoint.Host.Contains(".api.cognitive.", StringComparison.OrdinalIgnoreCase))
            return "a region's address needs a key; without one it must be the resource's own name.";
        return CloudOf(endpoint.Host) is { } other && other != cloud ? $"{endpoint.Host} is not of the cloud {cloud}." : null;
    }

    private static LanguageCloud? CloudOf(string host) => host[(host.LastIndexOf(".azure.", StringComparison.OrdinalIgnoreCase) + 1)..].ToLowerInvariant() switch
    {
        "azure.com" => LanguageCloud.Public,
        "azure.us" => LanguageCloud.UsGovernment,
        "azure.cn" => LanguageCloud.China,
        _ => null,
    };
}
