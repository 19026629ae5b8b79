using System.Text;
using System.Text.Json.Nodes;
using Duban.Bot.Tests.Support;

namespace Duban.Bot.Tests.Channels.Teams;

/// <summary>Teams before the whole program: people write, press, edit and delete over HTTP, and what the bot sends is shown, updated and measured.</summary>
internal sealed class TeamsWorld : IAsyncDisposable
{
    private readonly FakeTeams teams;
    private readonly HttpClient bot;
    private long count;

    private TeamsWorld(FakeTeams teams, HttpClient bot) => (this.teams, this.bot) = (teams, bot);

    /// <summary>The channel's side.</summary>
    public FakeTeams Channel => teams;

    /// <summary>How often something shown was changed in place.</summary>
    public int Updates => teams.Calls.Count(call => call.StartsWith("PUT ", StringComparison.Ordinal));

    public static async Task<TeamsWorld> StartAsync(HttpClient bot) => new(await FakeTeams.StartAsync(), bot);

    /// <summary>What a conversation shows of the bot, the oldest first.</summary>
    public IReadOnlyList<JsonNode> Shown(string conversation) => [.. teams.Messages(conversation).Select(message => message.Activity)];

    /// <summary>The last that a conversation shows of the bot.</summary>
    public JsonNode Last(string conversation) => Shown(conversation)[^1];

    /// <summary>Sends an activity as Teams does; what the JSON does not say is that of a personal chat.</summary>
    public async Task<(int Status, JsonNode? Body)> PostAsync(string json)
    {
        var activity = (JsonObject)JsonNode.Parse(json)!;
        foreach (var (name, value) in Defaults()) if (!activity.ContainsKey(name)) activity[name] = value?.DeepClone();
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await bot.PostAsync("/api/messages", content, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, body.Length == 0 ? null : JsonNode.Parse(body));
    }

    public ValueTask DisposeAsync() => teams.DisposeAsync();

    private JsonObject Defaults() => new()
    {
        ["type"] = "message", ["id"] = $"said-{Interlocked.Increment(ref count)}", ["channelId"] = "msteams", ["serviceUrl"] = teams.ServiceUrl, ["locale"] = "zh-CN",
        ["from"] = new JsonObject { ["id"] = "29:li", ["name"] = "李伟", ["aadObjectId"] = "11111111-1111-1111-1111-111111111111" },
        ["recipient"] = new JsonObject { ["id"] = "28:33333333-3333-3333-3333-333333333333", ["name"] = "督办" },
        ["conversation"] = new JsonObject { ["id"] = "a:personal", ["conversationType"] = "personal", ["tenantId"] = FakeTeams.Tenant },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = FakeTeams.Tenant } },
    };
}
