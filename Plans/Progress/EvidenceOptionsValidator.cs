using Microsoft.Extensions.Options;

namespace Duban.Plans.Progress;

/// <summary>Finds all faults of the options at once, so that a start refuses with the whole list.</summary>
public sealed class EvidenceOptionsValidator : IValidateOptions<EvidenceOptions>
{
    private const int Megabyte = 1024 * 1024;

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, EvidenceOptions options)
    {
        string[] faults = [.. Faults(options)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(EvidenceOptions options)
    {
        foreach (var type in options.Types.Where(type => EvidenceType.Named(type) is null))
            yield return $"Evidence:{nameof(options.Types)}: {type} is none of {string.Join(", ", EvidenceType.All.Select(known => known.Name))}.";
        if (options.MaxBytes is < 1024 or > 256 * Megabyte) yield return $"Evidence:{nameof(options.MaxBytes)} must be between 1 KB and 256 MB.";
        if (options.MaxFiles is < 1 or > 100) yield return $"Evidence:{nameof(options.MaxFiles)} must be between 1 and 100.";
        if (options.LinkLifetime < TimeSpan.FromMinutes(1) || options.LinkLifetime > TimeSpan.FromDays(1))
            yield return $"Evidence:{nameof(options.LinkLifetime)} must be between a minute and a day.";
    }
}
