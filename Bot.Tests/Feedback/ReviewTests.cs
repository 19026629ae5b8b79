using System.Text.Json.Nodes;
using Duban.Bot.Tests.Evaluation;
using Duban.Bot.Tests.Support;
using Duban.Bot.Verbs;

namespace Duban.Bot.Tests.Feedback;

/// <summary>From "答得不对" in the terminal's chat to the list that `review` prints: on a database of its own.</summary>
public sealed class ReviewTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("duban-review-");

    public void Dispose() => folder.ThrowAway();

    [Fact]
    public async Task AMarkedAnswerIsListedUntilItIsDone()
    {
        await ChatAsync("demo-supervisor", "第13项谁牵头", "那责任单位呢？", "答得不对，应该是牵头单位", "答错的有哪些");
        var (status, listed, error) = await RunAsync(["review"]);
        (status, error).ShouldBe((0, ""));
        foreach (var words in new[] { "1  ", "示例·督查员", "before:   第13项谁牵头", "asked:    那责任单位呢？", "(responsible-units, 0.", "remark:   应该是牵头单位" }) listed.ShouldContain(words);
        (await RunAsync(["review", "--done", "1"])).ShouldBe((0, "", ""));
        (await RunAsync(["review"])).Output.ShouldBe("");
        (await RunAsync(["review", "--done", "1"])).ShouldBe((1, "", Help.NoSuchMark(1) + Environment.NewLine));
    }

    [Fact]
    public async Task TheChatSaysWhatItNotedAndShowsTheList()
    {
        var said = await ChatAsync("demo-supervisor", "第13项谁牵头", "答得不对", "答错的有哪些");
        said.ShouldContain("记下了，谢谢指正。问：“第13项谁牵头”");
        said.ShouldContain("待核对的回答（1条）");
        (await ChatAsync("demo-justice", "第13项谁牵头", "答得不对")).ShouldContain("请告诉督查室");
        (await RunAsync(["review"])).Output.Split("asked:").Length.ShouldBe(2);
    }

    [Fact]
    public async Task TheLinesForAQuestionFileCountAsWrongUntilSomebodyFillsTheRightAnswerIn()
    {
        await ChatAsync("demo-supervisor", "第13项谁牵头", "那责任单位呢？", "答得不对", "which items are there", "wrong answer");
        var (_, printed, _) = await RunAsync(["review", "--jsonl"]);
        string[] lines = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Select(line => JsonNode.Parse(line)!["text"]!.GetValue<string>()).ShouldBe(["第13项谁牵头", "那责任单位呢？", "那责任单位呢？", "which items are there"]);
        (await QuestionLines.ScoreAsync(lines)).Right.ShouldBe(0);
        lines[0] = lines[0].Replace("\"?\"", "\"lead-units\"", StringComparison.Ordinal);
        lines[1] = lines[1].Replace("[\"?\"]", "[\"responsible-units\"],\"items\":[13]", StringComparison.Ordinal);
        (await QuestionLines.ScoreAsync(lines)).Verdicts.Select(verdict => verdict.IsRight).ShouldBe([true, true, false, false]);
    }

    private async Task<string> ChatAsync(string officer, params string[] lines) =>
        (await RunAsync(["chat", "--as", officer], string.Join('\n', lines) + "\n")).Output;

    private async Task<(int Status, string Output, string Error)> RunAsync(string[] args, string input = "")
    {
        using var reader = new StringReader(input);
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] settings = [$"--Plans:ConnectionString=Data Source={Path.Combine(folder.FullName, "test.db")}", $"--Plans:SeedsFolder={SeedFacts.Folder}"];
        var status = await CommandLine.RunAsync(args, new Output(reader, output, error), settings);
        return (status, output.ToString(), error.ToString());
    }
}
