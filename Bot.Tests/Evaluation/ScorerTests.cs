using Duban.Bot.Tests.Support;
using Duban.Bot.Verbs.Evaluation;

namespace Duban.Bot.Tests.Evaluation;

public sealed class ScorerTests
{
    [Fact]
    public async Task AConversationSharesItsContextWithinItsFile()
    {
        const string Follow = """{"id":"b","text":"那责任单位呢？","conversation":"c","expect":{"intent":["responsible-units"],"items":[13]}}""";
        var (first, _) = await QuestionLines.ReadAsync(QuestionLines.LeadOf13.Replace("\"expect\"", "\"conversation\":\"c\",\"expect\"", StringComparison.Ordinal), Follow);
        var (other, _) = await QuestionLines.ReadAsync(Follow);
        var score = Scorer.Of(SeedFacts.Facts, SeedFacts.Today, first, other);
        score.Verdicts.Select(verdict => verdict.IsRight).ShouldBe([true, true, false]);
        score.Conversations.Select(talk => talk.Length).ShouldBe([2, 1]);
    }

    [Fact]
    public async Task AFactStatedWronglyWithConfidenceIsAConfidentErrorAnHonestNoIsNot()
    {
        var score = await QuestionLines.ScoreAsync(
            QuestionLines.LeadOf13.Replace("[13]", "[14]", StringComparison.Ordinal),
            """{"id":"b","text":"第13项由哪些单位牵头？","expect":{"intent":["lead-units"],"textContains":["审计"]}}""",
            """{"id":"c","text":"第99项谁牵头","expect":{"intent":["lead-units"]}}""",
            """{"id":"d","text":"今天天气怎么样","expect":{"intent":["lead-units"]}}""");
        score.Right.ShouldBe(0);
        score.Verdicts.Select(verdict => verdict.IsConfidentError).ShouldBe([true, false, false, false]);
        score.ConfidentErrors.ShouldBe(1);
    }

    [Fact]
    public async Task EveryAnswerCountsInTheBandOfItsConfidence()
    {
        var score = await QuestionLines.ScoreAsync(
            QuestionLines.LeadOf13,
            QuestionLines.LeadOf13.Replace("\"a\"", "\"b\"", StringComparison.Ordinal).Replace("[13]", "[14]", StringComparison.Ordinal),
            """{"id":"c","text":"谁牵头","expect":{"intent":["clarify"]}}""");
        var bands = score.Bands.ToDictionary(band => band.From);
        bands.Keys.ShouldBe([0, 0.5, 0.7, 0.8, 0.9, 0.95]);
        bands.Values.Sum(band => band.Verdicts.Length).ShouldBe(3);
        bands[0.95].ShareRight.ShouldBe(0.5);
        bands[0.95].MeanConfidence.ShouldBe(score.Verdicts[0].Confidence, 1e-9);
        bands[0.7].ShareRight.ShouldBe(1);
    }

    [Fact]
    public void TheBandsHaveNoGapsAndTheLastHoldsCertainty()
    {
        var bands = ConfidenceBand.Of([]).ToList();
        bands.Zip(bands.Skip(1)).ShouldAllBe(pair => pair.First.To == pair.Second.From);
        bands[^1].To.ShouldBe(1);
    }

    [Fact]
    public async Task FailuresStandUnderTheirIntentAndNoMoreThanAskedFor()
    {
        var score = await QuestionLines.ScoreAsync([.. Enumerable.Range(1, 5).Select(number => $$$"""{"id":"q{{{number}}}","text":"第{{{number}}}项谁牵头","expect":{"intent":["cancel"]}}""")]);
        using var printed = new StringWriter();
        FailureList.Print(score, 2, printed);
        printed.ToString().ShouldContain("cancel: 5 wrong");
        printed.ToString().ShouldContain("- q2 第2项谁牵头");
        printed.ToString().ShouldNotContain("q3");
        printed.ToString().ShouldContain("3 more not shown");
        printed.ToString().ShouldContain("rule:     lead-units(");
    }
}
