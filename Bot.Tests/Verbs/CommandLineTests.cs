using System.Text;
using System.Text.Json.Nodes;
using Duban.Bot.Tests.Support;
using Duban.Bot.Verbs;
using Duban.Plans.Notices;

namespace Duban.Bot.Tests.Verbs;

public sealed class CommandLineTests
{
    [Fact]
    public async Task ReadPrintsThePlanAsTheContractSays()
    {
        var (status, output, error) = await RunAsync(["read", SeedFacts.Notice]);
        (status, error).ShouldBe((0, ""));
        var plan = JsonNode.Parse(output)!;
        plan["documentNumber"]!.GetValue<string>().ShouldBe("开江府发〔2021〕24号");
        plan["issuedOn"]!.GetValue<string>().ShouldBe("2021-08-12");
        plan["items"]!.AsArray().Count.ShouldBe(20);
        var fourth = plan["items"]![3]!;
        fourth["responsible"]!.AsArray().Count.ShouldBe(9);
        fourth["responsible"]![7]!.ToJsonString(JsonLines.Options).ShouldBe("""{"name":"县级有关部门（单位）","kind":"group"}""");
        fourth["deadlines"]!.ToJsonString(JsonLines.Options).ShouldBe("""[{"text":"2021年底前","due":"2021-12-31"}]""");
        fourth["lines"]!.ToJsonString().ShouldBe("[35,39]");
        fourth.AsObject().ContainsKey("label").ShouldBeFalse();
    }

    [Fact]
    public async Task ReadPrintsThePlanAsANoticeThatReadsBackAsTheSame()
    {
        var (status, output, error) = await RunAsync(["read", SeedFacts.Notice, "--notice"]);
        (status, error).ShouldBe((0, ""));
        output.ShouldStartWith("# 开江县人民政府2021年度法治政府建设重点工作安排\n\n开江府发〔2021〕24号\n\n## 一、");
        NoticeReader.Read(Encoding.UTF8.GetBytes(output), "printed.md").Plan!.Items.Length.ShouldBe(20);
    }

    [Theory]
    [InlineData("read", "nowhere.md")]
    [InlineData("ask", "q", "--plan", "nowhere.md")]
    public async Task AFileThatCannotBeUsedIsOneLineAndStatusOne(params string[] args)
    {
        var (status, output, error) = await RunAsync(args);
        (status, output).ShouldBe((1, ""));
        error.Trim().Split('\n').Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("fly")]
    [InlineData("ask", "q", "--as-of", "gestern")]
    [InlineData("read", "a.md", "--nonsense")]
    public async Task WrongUsageIsStatusTwo(params string[] args) => (await RunAsync(args)).Status.ShouldBe(2);

    [Fact]
    public async Task AskAnswersLinesInOrderAndKeepsConversationsApart()
    {
        var lines = """
            {"id":"1","text":"第13项谁牵头","conversation":"a"}
            {"id":"2","text":"第4项什么时候完成","conversation":"b"}
            {"id":"3","text":"那责任单位呢？","conversation":"a"}
            {"id":"4","text":"那责任单位呢？"}
            """;
        var (status, output, _) = await RunAsync(["ask", "--plan", SeedFacts.Notice], lines);
        status.ShouldBe(0);
        JsonNode[] answers = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
        answers.Select(answer => answer["id"]!.GetValue<string>()).ShouldBe(["1", "2", "3", "4"]);
        answers[1]["value"]!.GetValue<string>().ShouldBe("2021-12-31");
        answers[2]["items"]!.ToJsonString().ShouldBe("[13]");
        answers[3]["intent"]!.GetValue<string>().ShouldBe("clarify");
    }

    [Fact]
    public async Task AsOfSetsTheDayThatTodayMeans()
    {
        var (_, before, _) = await RunAsync(["ask", "有哪些逾期了", "--plan", SeedFacts.Notice, "--as-of", "2021-12-31"]);
        var (_, after, _) = await RunAsync(["ask", "有哪些逾期了", "--plan", SeedFacts.Notice, "--as-of", "2022-01-01"]);
        JsonNode.Parse(before)!["items"]!.ToJsonString().ShouldBe("[]");
        JsonNode.Parse(after)!["items"]!.ToJsonString().ShouldBe("[4]");
    }

    [Fact]
    public async Task ALineThatIsNoQuestionIsReportedAndTheOthersAreAnswered()
    {
        var (status, output, error) = await RunAsync(["ask", "--plan", SeedFacts.Notice], "nonsense\n{\"text\":\"第13项谁牵头\"}");
        status.ShouldBe(1);
        error.ShouldContain("line 1");
        JsonNode.Parse(output)!["units"]!.ToJsonString(JsonLines.Options).ShouldBe("[\"县司法局\"]");
    }

    [Fact]
    public async Task ChatTalksLineByLine()
    {
        var (status, output, _) = await RunAsync(["chat", "--plan", SeedFacts.Notice, "--as-of", "2021-10-11"], "第13项由哪些单位牵头？\n那责任单位呢？\n");
        status.ShouldBe(0);
        output.ShouldContain("由县司法局牵头");
        output.ShouldContain("│ 依据：开江府发〔2021〕24号第13项");
        output.ShouldContain("的责任单位是县级有关部门（单位）、各乡镇（街道）");
    }

    private static async Task<(int Status, string Output, string Error)> RunAsync(string[] args, string input = "")
    {
        using var reader = new StringReader(input);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = await CommandLine.RunAsync(args, new Output(reader, output, error));
        return (status, output.ToString(), error.ToString());
    }
}
