using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Duban.Bot.Tests.Support;
using Duban.Bot.Verbs;

namespace Duban.Bot.Tests.Language;

/// <summary>Whole turns, from the channel to the answer, with the Language service beside the program.</summary>
public sealed class ThinkingTwiceTests : IAsyncLifetime
{
    private const string Topic = "无人机巡查双随机一公开怎么弄";
    private const string Mixed = "which items mention 双随机一公开";

    private FakeLanguage service = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        service = await FakeLanguage.StartAsync();
        service.Analysis.PhrasesOf = _ => ["无人机巡查", "双随机"];
        service.Analysis.LanguageOf = _ => ("English", "en", 0.8);
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task AContentQuestionFindsItsItems()
    {
        await using var program = await StartAsync();
        (await SayAsync(program, Topic)).ShouldStartWith("有1项提到“双随机”：第4项");
        (await SayAsync(program, "谁牵头")).ShouldContain("第4项");
        service.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task AMixedQuestionIsAnsweredInItsLanguage()
    {
        await using var program = await StartAsync();
        (await SayAsync(program, Mixed)).ShouldStartWith("1 item");
    }

    [Fact]
    public async Task WhereThereIsNoDoubtNobodyIsAsked()
    {
        await using var program = await StartAsync();
        (await SayAsync(program, "第13项由哪些单位牵头？")).ShouldContain("县司法局");
        service.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task WithoutAnEndpointNobodyIsAsked()
    {
        await using var program = await RunningProgram.StartAsync();
        (await SayAsync(program, Topic)).ShouldStartWith("这个我答不了");
        (await SayAsync(program, Mixed)).ShouldStartWith("有1项");
    }

    [Fact]
    public async Task AFailureIsInvisible()
    {
        service.Fail(503, "ServiceUnavailable");
        await using var program = await StartAsync();
        (await SayAsync(program, Topic)).ShouldStartWith("这个我答不了");
        (await SayAsync(program, Mixed)).ShouldStartWith("有1项");
        service.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task AServiceThatHangsIsNotWaitedFor()
    {
        service.Hang();
        await using var program = await StartAsync("--Language:Timeout=00:00:00.1");
        (await SayAsync(program, Topic)).ShouldStartWith("这个我答不了");
    }

    [Fact]
    public async Task TheTerminalThinksTwiceButNotOverAFile()
    {
        string[] settings = ["--Language:Endpoint=" + service.Url, "--Language:Key=key1", "--Plans:SeedsFolder=" + SeedFacts.Folder];
        var folder = Directory.CreateTempSubdirectory("duban-");
        (await ChatAsync(["chat"], [.. settings, $"--Plans:ConnectionString=Data Source={Path.Combine(folder.FullName, "test.db")}"])).ShouldContain("有1项提到“双随机”");
        service.Calls.Count.ShouldBe(1);
        (await ChatAsync(["chat", "--plan", SeedFacts.Notice], settings)).ShouldContain("这个我答不了");
        service.Calls.Count.ShouldBe(1);
        folder.ThrowAway();
    }

    private static async Task<string> ChatAsync(string[] args, string[] settings)
    {
        var said = new StringWriter();
        (await CommandLine.RunAsync(args, new Output(new StringReader(Topic + "\n"), said, TextWriter.Null), settings)).ShouldBe(0);
        return said.ToString();
    }

    private Task<RunningProgram> StartAsync(params string[] settings) =>
        RunningProgram.StartAsync(null, ["--Language:Endpoint=" + service.Url, "--Language:Key=key1", "--Language:Timeout=00:00:03", .. settings]);

    private static async Task<string> SayAsync(RunningProgram program, string text)
    {
        var activity = new JsonObject
        {
            ["type"] = "message", ["text"] = text, ["id"] = text, ["deliveryMode"] = "expectReplies", ["channelId"] = "emulator", ["locale"] = "zh-CN",
            ["from"] = new JsonObject { ["id"] = "u" }, ["conversation"] = new JsonObject { ["id"] = "c" }, ["recipient"] = new JsonObject { ["id"] = "b" }, ["serviceUrl"] = "http://127.0.0.1:1",
        };
        using var response = await program.Client.PostAsJsonAsync("/api/messages", activity, Cancel);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancel))!;
        return body["activities"]![0]!["text"]!.GetValue<string>();
    }
}
