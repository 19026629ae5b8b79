using Microsoft.Extensions.Options;

namespace Duban.Plans.Progress;

/// <summary>Finds all faults of the settings at once, so that a start refuses with the whole list.</summary>
public sealed class ProgressOptionsValidator : IValidateOptions<ProgressOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ProgressOptions options)
    {
        var faults = RulesReader.Read(options.Values).Faults;
        if (LampsReader.Read(options).Fault is { } fault) faults = faults.Add(fault);
        return faults.IsEmpty ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
