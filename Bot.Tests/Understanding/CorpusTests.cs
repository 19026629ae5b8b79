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

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Corpus");

    [Theory]
    [MemberData(nameof(Corpora))]
    public Task EveryQuestionGetsItsRightAnswer(string corpus) => AllRightAsync(SeedFacts.Facts, Path.Combine(Folder, corpus));

    [Theory]
    [MemberData(nameof(OtherNotices))]
    public Task EveryQuestionAboutAnotherPlacesNoticeGetsItsRightAnswer(string notice) =>
        AllRightAsync(SeedFacts.Of(Directory.GetFiles(Path.Combine(Folder, "others"), notice + ".*").Single(file => Path.GetExtension(file) is ".md" or ".txt")), Path.Combine(Folder, "others", notice + ".jsonl"));

    private static async Task AllRightAsync(Facts facts, string corpus)
    {
        var (questions, refusal) = await QuestionFile.ReadAsync(corpus, TestContext.Current.CancellationToken);
        refusal.ShouldBeNull();
        var score = Scorer.Of(facts, SeedFacts.Today, questions);
        var failures = new StringWriter();
        FailureList.Print(score, int.MaxValue, failures);
        score.Right.ShouldBe(questions.Count, failures.ToString());
    }
}
