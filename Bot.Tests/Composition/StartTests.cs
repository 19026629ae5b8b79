using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Duban.Bot.Composition;
using Duban.Bot.Tests.Support;

namespace Duban.Bot.Tests.Composition;

public sealed class StartTests
{
    [Fact]
    public async Task WithoutANoticeTheProgramStartsAndSaysWhatToDo()
    {
        var empty = Directory.CreateTempSubdirectory("duban-empty-");
        await using var program = await RunningProgram.StartAsync(empty.FullName);
        (await AskAsync(program)).ShouldContain("还没有导入任何文件");
    }

    [Fact]
    public async Task AnUnreadableNoticeDoesNotStopTheStart()
    {
        var folder = Directory.CreateTempSubdirectory("duban-bad-");
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "notice.md"), [0, 1, 2, 3, 0xFF, 0xFE], TestContext.Current.CancellationToken);
        await using var program = await RunningProgram.StartAsync(folder.FullName);
        (await AskAsync(program)).ShouldContain("还没有导入任何文件");
    }

    [Fact]
    public async Task ThePageAndItsFactsAreServed()
    {
        await using var program = await RunningProgram.StartAsync();
        (await program.Client.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var facts = await program.Client.GetFromJsonAsync<JsonObject>("/api/page", TestContext.Current.CancellationToken);
        facts!["documentNumber"]!.GetValue<string>().ShouldBe("开江府发〔2021〕24号");
        facts["demoToday"]!.GetValue<string>().ShouldBe("2021-10-11");
    }

    [Theory]
    [InlineData("--Plans:ConnectionString=")]
    [InlineData("--Demo:Today=gestern")]
    [InlineData("--MicrosoftAppType=SingleTenant")]
    public async Task AWrongConfigurationStopsTheStart(string setting) =>
        (await WebProgram.RunAsync(["--Urls=http://127.0.0.1:0", "--Serilog:MinimumLevel:Default=Fatal", setting], TestContext.Current.CancellationToken)).ShouldBe(1);

    private static async Task<string> AskAsync(RunningProgram program)
    {
        var activity = new JsonObject
        {
            ["type"] = "message", ["text"] = "第13项谁牵头", ["id"] = "1", ["deliveryMode"] = "expectReplies", ["channelId"] = "emulator", ["locale"] = "zh-CN",
            ["from"] = new JsonObject { ["id"] = "u" }, ["conversation"] = new JsonObject { ["id"] = "c" }, ["recipient"] = new JsonObject { ["id"] = "b" }, ["serviceUrl"] = "http://127.0.0.1:1",
        };
        using var response = await program.Client.PostAsJsonAsync("/api/messages", activity, TestContext.Current.CancellationToken);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        return body["activities"]![0]!["text"]!.GetValue<string>();
    }
}
