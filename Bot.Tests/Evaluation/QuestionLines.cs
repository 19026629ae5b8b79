using Duban.Bot.Tests.Support;
using Duban.Bot.Verbs.Evaluation;

namespace Duban.Bot.Tests.Evaluation;

/// <summary>Question files made by hand.</summary>
internal static class QuestionLines
{
    public const string LeadOf13 = """{"id":"a","text":"第13项由哪些单位牵头？","expect":{"intent":["lead-units"],"items":[13],"units":["县司法局"]}}""";

    /// <summary>The lines as a file, read.</summary>
    public static async Task<(IReadOnlyList<EvalQuestion> Questions, string? Refusal)> ReadAsync(params string[] lines)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllLinesAsync(file, lines);
        var read = await QuestionFile.ReadAsync(file, TestContext.Current.CancellationToken);
        File.Delete(file);
        return read;
    }

    /// <summary>The score of the lines.</summary>
    public static async Task<Score> ScoreAsync(params string[] lines)
    {
        var (questions, refusal) = await ReadAsync(lines);
        refusal.ShouldBeNull();
        return Scorer.Of(SeedFacts.Facts, SeedFacts.Today, questions);
    }

    /// <summary>The wrong fields of the answer to "第13项由哪些单位牵头？" where this is expected.</summary>
    public static async Task<string[]> WrongAsync(string expect) =>
        (await ScoreAsync($$"""{"id":"a","text":"第13项由哪些单位牵头？","expect":{{expect}}}""")).Verdicts.Single().Wrong;
}
