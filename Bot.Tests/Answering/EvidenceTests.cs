using System.Globalization;
using System.Text.RegularExpressions;
using Duban.Bot.Tests.Support;
using Duban.Bot.Verbs.Evaluation;
using Duban.Plans;

namespace Duban.Bot.Tests.Answering;

/// <summary>The evidence gate: whatever is asked, an answer states only what the plan holds.</summary>
public sealed partial class EvidenceTests
{
    private static readonly string[] OfUnitsOfItems = ["lead-units", "responsible-units", "duty-units"];

    public static TheoryData<string> Corpora =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.jsonl").Concat(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus", "rounds"), "*.jsonl"))];

    private static Plan Plan => SeedFacts.Facts.Plan;

    [Theory]
    [MemberData(nameof(Corpora))]
    public async Task EveryFactOfEveryAnswerStandsInThePlan(string corpus)
    {
        var (questions, _) = await QuestionFile.ReadAsync(corpus, TestContext.Current.CancellationToken);
        var verdicts = Scorer.Of(SeedFacts.Facts, SeedFacts.Today, questions).Verdicts;
        verdicts.SelectMany(verdict => Unfounded(verdict).Select(fact => $"{verdict.Question.Asked.Text}: {fact} in {verdict.Got["text"]}")).ShouldBeEmpty();
    }

    private static IEnumerable<string> Unfounded(Verdict verdict)
    {
        var text = verdict.Got["text"]!.GetValue<string>();
        int[] items = [.. verdict.Got["items"]!.AsArray().Select(item => item!.GetValue<int>())];
        string[] units = [.. verdict.Got["units"]!.AsArray().Select(unit => unit!.GetValue<string>())];
        foreach (var item in items.Where(item => Plan.Item(item) is null)) yield return $"item {item}";
        foreach (var title in Titles().Matches(text).Where(match => Plan.Item(int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture))?.Title != match.Groups["title"].Value)) yield return title.Value;
        if (OfUnitsOfItems.Contains(verdict.Got["intent"]!.GetValue<string>()))
        {
            var named = items.SelectMany(item => Plan.Item(item)!.Duties).Select(duty => duty.Name).ToHashSet();
            foreach (var unit in units.Where(unit => !named.Contains(unit))) yield return unit;
        }

        if (verdict.Got["intent"]!.GetValue<string>() == "deadline" && verdict.Got["value"]?.ToString() is { } date && !items.SelectMany(item => Plan.Item(item)!.Deadlines).Any(deadline => deadline.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == date)) yield return date;
        if (verdict.Got["source"] is { } source && items is [var only] && Plan.Item(only)!.Lines != new LineRange(source["lines"]![0]!.GetValue<int>(), source["lines"]![1]!.GetValue<int>())) yield return source.ToJsonString();
    }

    // 第13项“推进行政执法规范化建设”
    [GeneratedRegex("(?:第|Item )(?<n>[0-9]+)(?:项| )“(?<title>[^“”]*(?:“[^“”]*”[^“”]*)*)”")]
    private static partial Regex Titles();
}
