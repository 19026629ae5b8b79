using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Duban.Bot.Tests.Support;

namespace Duban.Bot.Tests.Channels.Kills;

/// <summary>An officer who reports again and again in a channel that delivers a message until it was taken, always under the same id.</summary>
/// <param name="officer">The officer's key, and that of the account.</param>
/// <param name="item">The item reported on.</param>
/// <param name="number">Makes what this officer says different from what others say.</param>
/// <param name="program">Where the program listens.</param>
/// <param name="connector">The channel.</param>
internal sealed class ReportingOfficer(string officer, int item, int number, Uri program, FakeTeams connector) : IDisposable
{
    private const int MostWords = 10;

    private readonly HttpClient http = new() { BaseAddress = program, Timeout = TimeSpan.FromSeconds(30) };
    private int reports;

    public string Officer => officer;

    /// <summary>Called when a message is on its way.</summary>
    public Action Sending { get; set; } = () => { };

    /// <summary>The numbers that were reported, each in one report only.</summary>
    public List<string> Said { get; } = [];

    /// <summary>Those whose confirmation reached the channel.</summary>
    public List<string> Acknowledged { get; } = [];

    public async Task ReportAsync(Func<bool> isOver)
    {
        while (!isOver())
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $"{number}{++reports:D5}");
            Said.Add(mark);
            await SayAsync(mark + "a", $"第{item}项进展：方案已印发{mark}份，培训做了两场，完成60%，下一步扩大覆盖，预计11月底完成");
            var answer = await SayAsync(mark + "b", "确认提交");
            // A colleague on the same line was faster: the second word replaces what stands there.
            for (var again = 0; !IsStored(answer) && again < MostWords; again++) answer = await SayAsync($"{mark}c{again}", "确认提交");
            if (IsStored(answer)) Acknowledged.Add(mark);
        }
    }

    public void Dispose() => http.Dispose();

    private static bool IsStored(string answer) => answer.Contains("已提交", StringComparison.Ordinal);

    private async Task<string> SayAsync(string id, string text)
    {
        while (!await DeliverAsync(id, text)) await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, TestContext.Current.CancellationToken);
        return connector.RepliesTo(id);
    }

    private async Task<bool> DeliverAsync(string id, string text)
    {
        try
        {
            Sending();
            using var response = await http.PostAsJsonAsync("api/messages", Activity(id, text), TestContext.Current.CancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private JsonObject Activity(string id, string text) => new()
    {
        ["type"] = "message", ["text"] = text, ["id"] = id, ["channelId"] = "emulator", ["locale"] = "zh-CN", ["serviceUrl"] = connector.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = officer }, ["recipient"] = new JsonObject { ["id"] = "bot" }, ["conversation"] = new JsonObject { ["id"] = $"talk-{officer}" },
    };
}
