using System.Collections.Immutable;
using System.Globalization;

namespace Duban.Plans.Progress;

/// <summary>Makes the office's rules of its settings; what cannot be read is told in words and leaves the default.</summary>
internal static class RulesReader
{
    private static readonly Number[] Numbers =
    [
        new(nameof(ProgressRules.ReportGraceDays), 0, 90, (rules, days) => rules with { ReportGraceDays = days }),
        new(nameof(ProgressRules.CatchUpDays), 0, 365, (rules, days) => rules with { CatchUpDays = days }),
        new(nameof(ProgressRules.ReceiptWorkingDays), 0, 60, (rules, days) => rules with { ReceiptWorkingDays = days }),
        new(nameof(ProgressRules.DisputeWorkingDays), 0, 60, (rules, days) => rules with { DisputeWorkingDays = days }),
        new(nameof(ProgressRules.MostExtensions), 0, 20, (rules, times) => rules with { MostExtensions = times }),
        new(nameof(ProgressRules.WarningDays), 0, 90, (rules, days) => rules with { WarningDays = days }),
        new(nameof(ProgressRules.BehindPoints), 1, 100, (rules, points) => rules with { BehindPoints = points }),
        new(nameof(ProgressRules.ReopenDays), 0, 3650, (rules, days) => rules with { ReopenDays = days }),
    ];

    /// <summary>The rules, and each fault in a line.</summary>
    public static (ProgressRules Rules, ImmutableArray<string> Faults) Read(IReadOnlyDictionary<string, string?> values)
    {
        var (rules, faults) = (new ProgressRules(), ImmutableArray.CreateBuilder<string>());
        foreach (var (name, text) in values.OrderBy(value => value.Key, StringComparer.Ordinal))
        {
            var (after, fault) = Take(rules, name, text ?? "");
            rules = after;
            if (fault is not null) faults.Add($"Progress:{name} {fault}");
        }

        return (rules, faults.ToImmutable());
    }

    private static (ProgressRules Rules, string? Fault) Take(ProgressRules rules, string name, string text)
    {
        if (name.Equals(nameof(ProgressRules.Cadence), StringComparison.OrdinalIgnoreCase)) return TakeCadence(rules, text);
        if (Array.Find(Numbers, one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } number) return (rules, "is no setting.");
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= number.Least && value <= number.Most
            ? (number.Put(rules, value), null)
            : (rules, $"is '{text}'; it takes a whole number from {number.Least} to {number.Most}.");
    }

    private static (ProgressRules Rules, string? Fault) TakeCadence(ProgressRules rules, string text) =>
        // By name only: numbers and lists of names would be read as a cadence too.
        Enum.GetNames<Cadence>().FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } name
            ? (rules with { Cadence = Enum.Parse<Cadence>(name) }, null)
            : (rules, $"is '{text}'; it is one of {string.Join(", ", Enum.GetNames<Cadence>())}.");

    private sealed record Number(string Name, int Least, int Most, Func<ProgressRules, int, ProgressRules> Put);
}
