using System.Text.Json.Nodes;
using Duban.Bot.Tests.Support;
using Duban.Plans;
using Duban.Plans.Notices;
using Duban.Plans.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Duban.Bot.Tests.Channels.Teams;

/// <summary>No message is larger than Teams takes, as the whole body of the request, and what takes several loses nothing.</summary>
public sealed class SizeTests : TeamsSuite
{
    private const int Most = 28 * 1024;
    private const int Items = 1000;

    private readonly DirectoryInfo seeds = Directory.CreateTempSubdirectory("duban-seeds-");
    private readonly string longName = string.Concat(Enumerable.Repeat("阿不都热合曼·买买提", 25));

    private protected override string? Seeds => seeds.FullName;

    public override async ValueTask InitializeAsync()
    {
        var cancel = TestContext.Current.CancellationToken;
        File.Copy(Path.Combine(SeedFacts.Folder, "units.json"), Path.Combine(seeds.FullName, "units.json"));
        await File.WriteAllTextAsync(Path.Combine(seeds.FullName, "notice.md"), NoticeWriter.Write(Large()), cancel);
        await base.InitializeAsync();
        (await Program.App.Services.GetRequiredService<FactsLoader>().LoadAsync(cancel)).Plan.Items.Length.ShouldBe(Items);
        foreach (var officer in new[] { "demo-justice", "demo-supervisor" }) await BindAsync(officer, officer);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        seeds.ThrowAway();
    }

    [Theory]
    [InlineData("a:{0}")]
    [InlineData("19:group-{0}@thread.v2")]
    public async Task ListsOfAThousandItemsFit(string chat)
    {
        string[] said =
        [
            "有哪些事项？", "县司法局牵头哪些事项？", "县市监局负责哪些", "县司法局参与的事项有哪些", "10月底前要完成的有哪些？", "逾期的有哪些？", "各单位分别有几项？", "进展怎么样？", "由哪些单位牵头？", "执法规范化",
            "我的待办", "督查室待办", "第13项的内容是什么？", "第13项由哪些单位负责？", "which items does the justice bureau lead?", "帮助", "为什么是红灯", "全部签收",
        ];
        foreach (var who in new[] { "demo-justice", "demo-supervisor" })
        {
            foreach (var text in said)
            {
                var conversation = string.Format(System.Globalization.CultureInfo.InvariantCulture, chat, who);
                await SayAsync(who, text, conversation);
                Teams.Channel.Largest.ShouldBeLessThanOrEqualTo(Most, text);
            }
        }
    }

    [Fact]
    public async Task AVeryLongReportFitsInSeveralMessagesAndNothingOfItIsLost()
    {
        var parts = Enumerable.Range(0, 6).Select(part => string.Join('；', Enumerable.Range(1, 250).Select(number => $"第{part * 250 + number}次现场检查已经完成"))).ToArray();
        await SayAsync("demo-justice", "填报第13项：" + parts[0], "a:demo-justice");
        await SayAsync("demo-justice", "进度60%，无困难，下一步开展评查，预计11月底完成", "a:demo-justice");
        foreach (var part in parts[1..]) await SayAsync("demo-justice", "补充：" + part, "a:demo-justice");
        await SayAsync("demo-justice", "确认提交", "a:demo-justice");
        await SayAsync("demo-supervisor", "查看第13项县司法局的填报", "a:demo-supervisor");
        var read = Teams.Shown("a:demo-supervisor");
        read.Count.ShouldBeGreaterThan(3);
        foreach (var message in read) ((string?)message["text"] ?? "").Length.ShouldBeLessThanOrEqualTo(4000);
        string.Concat(read.Select(message => (string?)message["text"])).Replace("\n", "", StringComparison.Ordinal).ShouldContain(string.Join('；', parts));
        Teams.Channel.Largest.ShouldBeLessThanOrEqualTo(Most);
    }

    private async Task SayAsync(string who, string text, string conversation)
    {
        var isGroup = conversation.StartsWith("19:", StringComparison.Ordinal);
        var (status, _) = await Teams.PostAsync(new JsonObject
        {
            ["text"] = isGroup ? $"<at>督办</at> {text}" : text,
            ["from"] = new JsonObject { ["id"] = $"29:{who}{new string('x', 150)}", ["aadObjectId"] = who, ["name"] = longName },
            ["conversation"] = new JsonObject
            {
                ["id"] = conversation, ["name"] = longName, ["conversationType"] = isGroup ? "groupChat" : "personal", ["isGroup"] = isGroup ? true : null, ["tenantId"] = "22222222-2222-2222-2222-222222222222",
            },
        }.ToJsonString());
        status.ShouldBe(200);
    }

    private static Plan Large() => new()
    {
        Title = "示例县人民政府2021年度重点工作安排", DocumentNumber = "示府发〔2021〕3号", Issuer = "示例县人民政府", IssuedOn = new DateOnly(2021, 3, 1), Year = 2021, Sections = [],
        Items = [.. Enumerable.Range(1, Items).Select(number => new PlanItem
        {
            Number = number,
            Title = $"深入推进行政执法规范化建设和法治化营商环境{number}号重点任务落地见效",
            Text = "深入贯彻落实《行政处罚法》，进一步规范行政执法行为，完善执法程序，创新执法方式，加强执法监督，全面落实行政执法公示、执法全过程记录、重大执法决定法制审核“三项制度”，2021年10月底前完成。",
            Duties =
            [
                new Duty(DutyRole.Lead, "县司法局", DutyKind.Unit), new Duty(DutyRole.Responsible, "县市监局", DutyKind.Unit), new Duty(DutyRole.Responsible, "县财政局", DutyKind.Unit),
                new Duty(DutyRole.Cooperating, "各乡镇（街道）", DutyKind.Group),
            ],
            People = [], Deadlines = [], Lines = default,
        })],
    };
}
