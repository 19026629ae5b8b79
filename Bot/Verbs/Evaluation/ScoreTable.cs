using System.Globalization;

namespace Duban.Bot.Verbs.Evaluation;

/// <summary>Prints a score: the totals, then by intent, then by confidence.</summary>
internal sealed class ScoreTable(Score score, TextWriter output)
{
    /// <summary>Prints it.</summary>
    public void Print()
    {
        Line($"right: {Share(score.Right, score.Verdicts.Length)}");
        Line($"confident errors: {score.ConfidentErrors}");
        if (!score.Conversations.IsEmpty) Line($"whole conversations right: {score.Conversations.Count(talk => talk.All(verdict => verdict.IsRight))} of {score.Conversations.Length}");
        if (WrongFields() is { Length: > 0 } fields) Line($"wrong fields: {fields}");
        Line($"\nby intent (the first accepted)");
        foreach (var group in score.ByIntent) Line($"  {group.Key,-18}{Share(group.Count(verdict => verdict.IsRight), group.Count())}");
        Line($"\nby confidence       answers    right   mean confidence");
        foreach (var band in score.Bands) Print(band);
    }

    private string WrongFields() => string.Join(", ", score.Verdicts
        .SelectMany(verdict => verdict.Wrong)
        .CountBy(field => field)
        .OrderByDescending(field => field.Value)
        .Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Key} {field.Value}")));

    private void Print(ConfidenceBand band)
    {
        if (band.Verdicts.IsEmpty) Line($"  {Limits(band),-18}{0,7}        -   -");
        else Line($"  {Limits(band),-18}{band.Verdicts.Length,7}{100 * band.ShareRight,8:0.0}%   {band.MeanConfidence:0.000}");
    }

    private static string Limits(ConfidenceBand band) => string.Create(CultureInfo.InvariantCulture, $"{band.From:0.00} - {band.To:0.00}");

    private static string Share(int right, int all) => string.Create(CultureInfo.InvariantCulture, $"{right,4} of {all,4}  {100.0 * right / all,5:0.0}%");

    private void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
