using System.Text.Json.Nodes;
using Duban.Bot.Tests.Support;
using Duban.Bot.Verbs;
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
        var questions = await File.ReadAllLinesAsync(corpus, TestContext.Current.CancellationToken);
        var answers = await AskAsync(facts, questions);
        string[] wrong = [.. questions.Zip(answers).Select(pair => Expectation.Fault(pair.First, pair.Second)).OfType<string>()];
        answers.Length.ShouldBe(questions.Length);
        wrong.ShouldBeEmpty(string.Join('\n', wrong));
    }

    private static async Task<string[]> AskAsync(Facts facts, IEnumerable<string> questions)
    {
        using var input = new StringReader(string.Join('\n', questions));
        using var printed = new StringWriter();
        var verb = new AskVerb(facts, SeedFacts.Today, new Output(input, printed, TextWriter.Null));
        (await verb.AskLinesAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
        return printed.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>What the corpus expects of an answer: intent one of; items and units as sets; value where the key is there; texts.</summary>
    private static class Expectation
    {
        public static string? Fault(string question, string answer)
        {
            var (asked, got) = (JsonNode.Parse(question)!, JsonNode.Parse(answer)!);
            var expect = asked["expect"]!.AsObject();
            string[] faults = [.. Faults(expect, got)];
            return faults.Length == 0 ? null : $"{asked["id"]} {asked["text"]}: {string.Join(", ", faults)} in {answer}";
        }

        private static IEnumerable<string> Faults(JsonObject expect, JsonNode got)
        {
            if (!Strings(expect["intent"]).Contains(got["intent"]!.GetValue<string>())) yield return "intent";
            if (expect["items"] is { } items && !SameSet(items, got["items"])) yield return "items";
            if (expect["units"] is { } units && !SameSet(units, got["units"])) yield return "units";
            if (expect.ContainsKey("value") && !JsonNode.DeepEquals(expect["value"], got["value"])) yield return "value";
            var text = got["text"]!.GetValue<string>();
            foreach (var wanted in expect["textContains"]?.AsArray() ?? [])
            {
                if (!Strings(wanted).Any(any => text.Contains(any, StringComparison.OrdinalIgnoreCase))) yield return $"text without {wanted!.ToJsonString()}";
            }

            foreach (var unwanted in Strings(expect["textExcludes"]).Where(unwanted => text.Contains(unwanted, StringComparison.OrdinalIgnoreCase))) yield return $"text with {unwanted}";
        }

        private static bool SameSet(JsonNode expected, JsonNode? got) =>
            expected.AsArray().Select(Text).ToHashSet().SetEquals(got!.AsArray().Select(Text));

        private static string Text(JsonNode? node) => node!.ToJsonString();

        private static IEnumerable<string> Strings(JsonNode? node) => node switch
        {
            null => [],
            JsonArray list => list.Select(entry => entry!.GetValue<string>()),
            _ => [node.GetValue<string>()],
        };
    }
}
