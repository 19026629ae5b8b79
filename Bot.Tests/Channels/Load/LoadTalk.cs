using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Duban.Bot.Tests.Channels.Load;

/// <summary>Somebody who asks quickly: one to three questions at once, the next as soon as answers show, whether or not the last were acknowledged; some are delivered twice.</summary>
internal sealed class LoadTalk(int number, int turns, HttpClient bot, LoadConnector connector)
{
    private const int Items = 20;
    private const int MostAtOnce = 3;
    private const int EveryWhichIsDeliveredTwice = 7;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly List<TimeSpan> latencies = [];
    private readonly List<Task<int>> posts = [];

    /// <summary>The conversation.</summary>
    public string Name => $"a:{number}";

    /// <summary>How long each answer took to show.</summary>
    public IReadOnlyList<TimeSpan> Latencies => latencies;

    /// <summary>Asks all; gives the statuses of all deliveries.</summary>
    public async Task<int[]> RunAsync()
    {
        foreach (var group in Groups())
        {
            var answers = group.Select(AskAsync).ToList();
            latencies.AddRange(await Task.WhenAll(answers));
        }

        return await Task.WhenAll(posts);
    }

    /// <summary>Each message answered once, by its own answer and nothing else; what was asked later, later. Of what was asked at once the channel knows no order.</summary>
    public void Judge()
    {
        var shown = connector.ShownIn(Name);
        shown.Select(one => one.Kind).ShouldAllBe(kind => kind == "POST message", Name);
        var answers = shown.ToLookup(one => one.Message);
        for (var turn = 0; turn < turns; turn++) answers[Id(turn)].ShouldHaveSingleItem($"answers to {Id(turn)}").Words.ShouldBe($"第{Item(turn)}项");
        shown.Length.ShouldBe(turns, Name);
        var place = 0;
        foreach (var group in Groups())
        {
            shown[place..(place + group.Length)].Select(one => one.Message).ShouldBe(group.Select(Id), ignoreOrder: true, Name);
            place += group.Length;
        }
    }

    /// <summary>A question as Teams posts it.</summary>
    public string Message(int turn) => new JsonObject
    {
        ["type"] = "message", ["id"] = Id(turn), ["channelId"] = "msteams", ["serviceUrl"] = connector.Url + "/", ["locale"] = "zh-CN", ["text"] = $"第{Item(turn)}项由哪些单位牵头？",
        ["from"] = new JsonObject { ["id"] = $"29:{number}", ["name"] = "李伟" }, ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "督办" },
        ["conversation"] = new JsonObject { ["id"] = Name, ["conversationType"] = "personal" },
    }.ToJsonString();

    /// <summary>The id of a question.</summary>
    public string Id(int turn) => $"{number}-{turn}";

    private IEnumerable<int[]> Groups()
    {
        for (var turn = 0; turn < turns;)
        {
            var size = Math.Min((number + turn) % MostAtOnce + 1, turns - turn);
            yield return [.. Enumerable.Range(turn, size)];
            turn += size;
        }
    }

    private async Task<TimeSpan> AskAsync(int turn)
    {
        var since = Stopwatch.GetTimestamp();
        for (var delivery = 0; delivery < (turn % EveryWhichIsDeliveredTwice == 0 ? 2 : 1); delivery++) posts.Add(PostAsync(turn));
        await connector.AnsweredAsync(Id(turn)).WaitAsync(Patience, TestContext.Current.CancellationToken);
        return Stopwatch.GetElapsedTime(since);
    }

    private async Task<int> PostAsync(int turn)
    {
        using var content = new StringContent(Message(turn), Encoding.UTF8, "application/json");
        using var response = await bot.PostAsync("/api/messages", content, TestContext.Current.CancellationToken);
        return (int)response.StatusCode;
    }

    private int Item(int turn) => (number * 7 + turn * 3) % Items + 1;
}
