using System.Text.Json.Nodes;
using Duban.Plans.Progress;
using Duban.Plans.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duban.Bot.Tests.Channels.Teams;

/// <summary>A press does what its card shows or nothing: cards of other matters, of other people, and those that were overtaken.</summary>
public sealed class LivingCardsTests : TeamsSuite
{
    private const string Report = "完成培训3场，办理案件120件，印发规范2份，进度60%，无困难，下一步开展评查，预计11月底完成";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var officer in new[] { "demo-justice", "demo-market", "demo-supervisor" }) await BindAsync(officer, officer);
    }

    [Fact]
    public async Task OfTwoCheckInsEachIsConfirmedOnItsOwnCard()
    {
        await SayAsync("demo-justice", "填报第13项：" + Report);
        var first = Button(Last("demo-justice"), "确认提交");
        await SayAsync("demo-justice", "填报第16项：" + Report);
        await PressAsync("demo-justice", first);
        (await StandsAsync(13), await StandsAsync(16)).ShouldBe(("awaiting-review", "awaiting-receipt"));
        await PressAsync("demo-justice", Button(Last("demo-justice", "第16项"), "确认提交"));
        (await StandsAsync(16)).ShouldBe("awaiting-review");
    }

    [Fact]
    public async Task AnOldQuestionConfirmsNoOtherActOnTheSameItem()
    {
        await ReportAsync(13);
        await SayAsync("demo-supervisor", "第13项终止，依据县政府常务会议决定");
        var old = Button(Last("demo-supervisor"), "确认");
        await SayAsync("demo-supervisor", "第13项县司法局退回，原因：数据不实，10月20日前重报");
        var (_, body) = await PressAsync("demo-supervisor", old);
        ((string)body!["type"]!).ShouldBe("application/vnd.microsoft.activity.message");
        (await StandsAsync(13)).ShouldBe("awaiting-review");
        await PressAsync("demo-supervisor", Button(Last("demo-supervisor"), "确认"));
        (await StandsAsync(13)).ShouldBe("in-progress");
    }

    [Fact]
    public async Task ACardThatSomebodyElseChangedIsPressedAfterItWasRefreshed()
    {
        await ReportAsync(13);
        await SayAsync("demo-supervisor", "查看第13项县司法局的填报");
        var shown = Last("demo-supervisor");
        await ReportAsync(13, "填报第13项：" + Report.Replace("60%", "70%", StringComparison.Ordinal));
        var (_, refreshed) = await PressAsync("demo-supervisor", shown["refresh"]!["action"]!);
        refreshed!["value"]!.ToJsonString().ShouldContain("70%");
        var (_, refused) = await PressAsync("demo-supervisor", Button(shown, "审核通过"));
        ((string)refused!["value"]!["body"]![0]!["text"]!).ShouldContain("旧卡片");
        (await StandsAsync(13)).ShouldBe("awaiting-review");
        await PressAsync("demo-supervisor", Button(refreshed["value"]!, "审核通过"));
        (await StandsAsync(13)).ShouldBe("in-progress");
    }

    [Fact]
    public async Task ACardThatAsksForMoreSubstanceCanBeConfirmedAllTheSame()
    {
        await SayAsync("demo-justice", "填报第13项：正在推进，进度60%，无困难，下一步继续推进，预计11月底完成");
        await PressAsync("demo-justice", Button(Last("demo-justice"), "确认提交"));
        (await StandsAsync(13)).ShouldBe("awaiting-review");
    }

    [Fact]
    public async Task ARefreshGivesACardThatIsRefreshedAgainAlthoughPressesBearNoName()
    {
        await SayAsync("demo-justice", "填报第13项：" + Report);
        var (_, body) = await PressAsync("demo-justice", Last("demo-justice")["refresh"]!["action"]!);
        body!["value"]!["refresh"]!["userIds"]!.AsArray().Select(id => (string)id!).ShouldBe(["29:demo-justice"]);
    }

    [Theory]
    [InlineData("demo-market")]
    [InlineData("nobody")]
    public async Task AStrangerInAGroupSeesAndDoesNothingWithAnOfficersCard(string stranger)
    {
        await SayAsync("demo-justice", "填报第13项：" + Report);
        var card = Last("demo-justice");
        foreach (var conversation in new[] { "19:group@thread.v2", "a:demo-justice", $"a:{stranger}" })
        {
            foreach (var action in new[] { card["refresh"]!["action"]!, Button(card, "确认提交"), Button(card, "取消填报") })
            {
                var (status, body) = await PressAsync(stranger, action, conversation);
                (status, (string)body!["type"]!).ShouldBe((200, "application/vnd.microsoft.activity.message"));
                body.ToJsonString(Relaxed).ShouldNotContain("办理案件");
            }
        }

        Teams.Shown("19:group@thread.v2").ShouldBeEmpty();
        (await StandsAsync(13)).ShouldBe("awaiting-receipt");
        await PressAsync("demo-justice", Button(card, "确认提交"));
        (await StandsAsync(13)).ShouldBe("awaiting-review");
    }

    [Theory]
    [InlineData("demo-market", false)]
    [InlineData("nobody", false)]
    [InlineData("demo-supervisor", true)]
    public async Task AReportsKeyThatIsGuessedShowsItToWhoMaySeeItAlone(string who, bool isShown)
    {
        await ReportAsync(13);
        await SayAsync("demo-supervisor", "查看第13项县司法局的填报");
        var (_, body) = await PressAsync(who, Last("demo-supervisor")["refresh"]!["action"]!);
        body!.ToJsonString(Relaxed).Contains("办理案件", StringComparison.Ordinal).ShouldBe(isShown);
    }

    [Fact]
    public async Task APressWhoseDataNamesAThingTwiceBreaksNothing()
    {
        var (status, _) = await Teams.PostAsync("""{"text":null,"value":{"says":"第13项由哪些单位牵头？"}}""");
        status.ShouldBe(200);
        using var content = new StringContent($$"""
            {"type":"message","id":"twice","channelId":"msteams","serviceUrl":"{{Teams.Channel.ServiceUrl}}","from":{"id":"29:li"},"recipient":{"id":"28:b"},
             "conversation":{"id":"a:twice","conversationType":"personal","tenantId":"t"},"value":{"says":"第13项由哪些单位牵头？","says":"你好"} }
            """, System.Text.Encoding.UTF8, "application/json");
        (await Program.Client.PostAsync("/api/messages", content, TestContext.Current.CancellationToken)).IsSuccessStatusCode.ShouldBeTrue();
        Teams.Shown("a:twice").ShouldHaveSingleItem().ToJsonString().ShouldNotContain("出了点问题");
    }

    private static JsonNode Button(JsonNode card, string title) => card["actions"]!.AsArray().Single(action => (string?)action!["title"] == title)!;

    private JsonNode Last(string who, string about = "") => Teams.Shown($"a:{who}")
        .Select(one => (one["attachments"] as JsonArray)?.FirstOrDefault()?["content"]).OfType<JsonNode>().Last(card => card.ToJsonString(Relaxed).Contains(about, StringComparison.Ordinal));

    private async Task ReportAsync(int item, string? report = null)
    {
        await SayAsync("demo-justice", report ?? $"填报第{item}项：{Report}");
        await SayAsync("demo-justice", "确认提交");
        (await StandsAsync(item)).ShouldBe("awaiting-review");
    }

    private async Task SayAsync(string who, string text) => (await Teams.PostAsync(new JsonObject { ["text"] = text, ["from"] = From(who), ["conversation"] = Chat($"a:{who}") }.ToJsonString())).Status.ShouldBe(200);

    private Task<(int Status, JsonNode? Body)> PressAsync(string who, JsonNode action, string? conversation = null) => Teams.PostAsync(new JsonObject
    {
        ["type"] = "invoke", ["name"] = "adaptiveCard/action", ["id"] = $"f:{Guid.NewGuid():N}", ["replyToId"] = "1", ["from"] = From(who), ["conversation"] = Chat(conversation ?? $"a:{who}"),
        ["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = action["verb"]!.DeepClone(), ["data"] = action["data"]!.DeepClone() }, ["trigger"] = "manual",
        },
    }.ToJsonString());

    private static JsonObject From(string who) => new() { ["id"] = $"29:{who}", ["aadObjectId"] = who };

    private static JsonObject Chat(string id) => new()
    {
        ["id"] = id, ["conversationType"] = id.StartsWith("19:", StringComparison.Ordinal) ? "groupChat" : "personal", ["tenantId"] = "22222222-2222-2222-2222-222222222222",
    };

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private async Task<string> StandsAsync(int item)
    {
        var facts = await Program.App.Services.GetRequiredService<FactsLoader>().LoadAsync(TestContext.Current.CancellationToken);
        return Standings.Of(facts, new DateOnly(2021, 10, 11)).Find(facts.Plan.Item(item)!, facts.Directory.FindUnit("县司法局")!)!.Line.State.Name;
    }
}
