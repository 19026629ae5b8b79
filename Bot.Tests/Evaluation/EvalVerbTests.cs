using System.Text.Json.Nodes;
using Duban.Bot.Tests.Support;
using Duban.Bot.Verbs;

namespace Duban.Bot.Tests.Evaluation;

/// <summary>`eval FILE…`, as it is run by hand and by scripts.</summary>
public sealed class EvalVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("duban-eval-");

    public void Dispose() => folder.ThrowAway();

    [Fact]
    public async Task AllRightIsStatusZeroWithTheTotals()
    {
        var (status, output, error) = await RunAsync(File("a", QuestionLines.LeadOf13), File("b", QuestionLines.LeadOf13));
        (status, error).ShouldBe((0, ""));
        output.ShouldContain("right:    2 of    2  100.0%");
        output.ShouldContain("confident errors: 0");
        output.ShouldContain("0.95 - 1.00");
    }

    [Fact]
    public async Task SomeWrongIsStatusThreeAndTheFailuresAreWrittenWithTheirRule()
    {
        var failures = Path.Combine(folder.FullName, "failures.jsonl");
        var (status, output, error) = await RunAsync(File("a", QuestionLines.LeadOf13.Replace("[13]", "[14]", StringComparison.Ordinal)), "--failures", failures);
        (status, error).ShouldBe((EvalVerb.SomeWrong, ""));
        output.ShouldContain("wrong fields: items 1");
        var written = JsonNode.Parse(await System.IO.File.ReadAllTextAsync(failures, TestContext.Current.CancellationToken))!;
        written["wrong"]!.ToJsonString().ShouldBe("""["items"]""");
        written["question"]!["id"]!.GetValue<string>().ShouldBe("a");
        written["got"]!["trace"]!.GetValue<string>().ShouldContain("lead-units");
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"a\",\"text\":\"x\"}")]
    [InlineData("{\"id\":\"a\",\"text\":\"x\",\"expect\":{}}")]
    [InlineData("{\"id\":\"a\",\"id\":\"a\",\"text\":\"x\",\"expect\":{\"intent\":[]}}")]
    [InlineData("")]
    public async Task WhatIsNoQuestionFileIsOneLineAndStatusOne(string line)
    {
        var (status, output, error) = await RunAsync(File("a", line));
        (status, output).ShouldBe((1, ""));
        error.Trim().Split('\n').Length.ShouldBe(1);
    }

    [Fact]
    public async Task AnIdThatStandsTwiceIsStatusOne() =>
        (await RunAsync(File("a", QuestionLines.LeadOf13, QuestionLines.LeadOf13))).Error.ShouldContain("line 2: the id a is there twice");

    [Fact]
    public async Task AMissingFileIsStatusOne() => (await RunAsync(Path.Combine(folder.FullName, "none.jsonl"))).Status.ShouldBe(1);

    [Fact]
    public async Task WithoutAFileItIsWrongUsage() => (await RunAsync()).Status.ShouldBe(2);

    private string File(string name, params string[] lines)
    {
        var path = Path.Combine(folder.FullName, name + ".jsonl");
        System.IO.File.WriteAllLines(path, lines);
        return path;
    }

    private static async Task<(int Status, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = await CommandLine.RunAsync(
            ["eval", .. args, "--plan", SeedFacts.Notice, "--as-of", "2021-10-11"], new Output(TextReader.Null, output, error), $"--Plans:SeedsFolder={SeedFacts.Folder}");
        return (status, output.ToString(), error.ToString());
    }
}
