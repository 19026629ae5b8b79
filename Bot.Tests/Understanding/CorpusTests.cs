using Duban.Bot.Tests.Notices;
using Duban.Bot.Tests.Support;
using Duban.Bot.Verbs.Evaluation;
using Duban.Plans;

namespace Duban.Bot.Tests.Understanding;

/// <summary>Questions with their right answers, as `ask` takes and prints them; a phrase that was understood once stays understood (lesson 44).</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Corpora => [.. Directory.GetFiles(Folder, "*.jsonl").Select(file => Path.GetFileName(file)!)];

    /// <summary>Notices of other places in other layouts, each with questions about it.</summary>
    public static TheoryData<string> OtherNotices =>
        [.. Directory.GetFiles(Path.Combine(Folder, "others"), "*.jsonl").Select(file => Path.GetFileNameWithoutExtension(file)!)];

    /// <summary>Questions by people who had never seen the program, in the rounds in which they were written; those about other notices by the notice's file.</summary>
    public static TheoryData<string> Rounds =>
        [.. Directory.GetFiles(Path.Combine(Folder, "rounds"), "*.jsonl", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Path.Combine(Folder, "rounds"), file))];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Corpus");

    [Theory]
    [MemberData(nameof(Corpora))]
    public Task EveryQuestionGetsItsRightAnswer(string corpus) => AllRightAsync(SeedFacts.Facts, Path.Combine(Folder, corpus));

    [Theory]
    [MemberData(nameof(OtherNotices))]
    public Task EveryQuestionAboutAnotherPlacesNoticeGetsItsRightAnswer(string notice) =>
        AllRightAsync(SeedFacts.Of(Directory.GetFiles(Path.Combine(Folder, "others"), notice + ".*").Single(file => Path.GetExtension(file) is ".md" or ".txt")), Path.Combine(Folder, "others", notice + ".jsonl"));

    [Theory]
    [MemberData(nameof(Rounds))]
    public async Task EveryQuestionOfTheRoundsGetsItsRightAnswerButTheKnownOnes(string round)
    {
        var file = Path.Combine(Folder, "rounds", round);
        var notice = Path.Combine(SampleNotices.Whole, Path.GetFileNameWithoutExtension(file));
        var score = await ScoreAsync(round.StartsWith("others", StringComparison.Ordinal) ? SeedFacts.Of(notice) : SeedFacts.Facts, file);
        var known = Known();
        var failures = new StringWriter();
        FailureList.Print(score, int.MaxValue, failures);
        score.Verdicts.Where(verdict => !verdict.IsRight && !known.ContainsKey(verdict.Question.Asked.Id!)).ShouldBeEmpty(failures.ToString());
        // What has been learnt since leaves the list.
        score.Verdicts.Where(verdict => verdict.IsRight && known.ContainsKey(verdict.Question.Asked.Id!)).Select(verdict => verdict.Question.Asked.Id).ShouldBeEmpty();
    }

    /// <summary>The questions that are answered otherwise than their writers expected, each with the reason.</summary>
    private static Dictionary<string, string> Known() => File.ReadLines(Path.Combine(Folder, "rounds", "known.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToDictionary(row => row[0], row => row[1]);

    private static async Task AllRightAsync(Facts facts, string corpus)
    {
        var score = await ScoreAsync(facts, corpus);
        var failures = new StringWriter();
        FailureList.Print(score, int.MaxValue, failures);
        score.Right.ShouldBe(score.Verdicts.Length, failures.ToString());
    }

    private static async Task<Score> ScoreAsync(Facts facts, string corpus)
    {
        var (questions, refusal) = await QuestionFile.ReadAsync(corpus, TestContext.Current.CancellationToken);
        refusal.ShouldBeNull();
        return Scorer.Of(facts, SeedFacts.Today, questions);
    }
}
