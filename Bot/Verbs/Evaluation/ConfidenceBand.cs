using System.Collections.Immutable;

namespace Duban.Bot.Verbs.Evaluation;

/// <summary>Answers about as sure as each other: in a calibrated program the share that is right is their mean confidence.</summary>
/// <param name="From">The least confidence.</param>
/// <param name="To">The confidence where the next band begins; the last band includes it.</param>
/// <param name="Verdicts">The answers.</param>
internal sealed record ConfidenceBand(double From, double To, ImmutableArray<Verdict> Verdicts)
{
    private static readonly double[] Limits = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1];

    /// <summary>The share that is right, 0 to 1; not a number where there is none.</summary>
    public double ShareRight => (double)Verdicts.Count(verdict => verdict.IsRight) / Verdicts.Length;

    /// <summary>The mean confidence.</summary>
    public double MeanConfidence => Verdicts.Sum(verdict => verdict.Confidence) / Verdicts.Length;

    /// <summary>The bands, the least sure first, also those without answers.</summary>
    public static IEnumerable<ConfidenceBand> Of(ImmutableArray<Verdict> verdicts) => Limits.Zip(Limits.Skip(1), (from, to) =>
        new ConfidenceBand(from, to, [.. verdicts.Where(verdict => verdict.Confidence >= from && (verdict.Confidence < to || to == Limits[^1]))]));
}
