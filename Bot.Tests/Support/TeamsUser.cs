using System.Text;
using System.Text.Json.Nodes;

namespace Duban.Bot.Tests.Support;

/// <summary>Somebody in Teams who meets the bot: posts what the channel would post of them to /api/messages.</summary>
internal sealed class TeamsUser(FakeTeams teams, HttpClient bot, string number)
{
    private static long lastId;

    /// <summary>The directory id by which the account is bound.</summary>
    public string DirectoryId => $"11111111-1111-1111-1111-{number.PadLeft(12, '0')}";

    /// <summary>The personal chat.</summary>
    public string Chat => $"a:{number}";

    public Task SayAsync(string text) => PostAsync($$"""{"type":"message","text":"{{text}}"}""");

    public Task InstallAsync(string action = "add") => PostAsync($$"""{"type":"installationUpdate","action":"{{action}}"}""");

    public Task AddBotAsync() => PostAsync("""{"type":"conversationUpdate","membersAdded":[{"id":"28:BOT"}]}""");

    public Task RemoveBotAsync() => PostAsync("""{"type":"conversationUpdate","membersRemoved":[{"id":"28:BOT"}]}""");

    /// <summary>Posts an activity; what it does not name is that of this user's personal chat.</summary>
    public async Task PostAsync(string json)
    {
        var activity = JsonNode.Parse($$"""
            {"id":"f:{{Interlocked.Increment(ref lastId)}}","channelId":"msteams","serviceUrl":"{{teams.ServiceUrl}}",
            "from":{"id":"29:{{number}}","name":"用户{{number}}","aadObjectId":"{{DirectoryId}}"},"recipient":{"id":"28:bot","name":"督办"},
            "conversation":{"conversationType":"personal","tenantId":"{{FakeTeams.Tenant}}","id":"{{Chat}}"},
            "entities":[{"type":"clientInfo","locale":"zh-CN"}],"channelData":{"tenant":{"id":"{{FakeTeams.Tenant}}"} } }
            """)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(json)!.AsObject()) activity[name] = value?.DeepClone();
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await bot.PostAsync(new Uri("/api/messages", UriKind.Relative), content, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
