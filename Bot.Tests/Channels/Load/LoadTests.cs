using System.Globalization;
using System.Text.Json.Nodes;
using Duban.Bot.Tests.Channels.Teams;
using Duban.Bot.Tests.Support;

namespace Duban.Bot.Tests.Channels.Load;

/// <summary>Fifty conversations at once over /api/messages, some messages delivered twice: every turn is answered once, in order.</summary>
public sealed class LoadTests
{
    private const int Conversations = 50;
    private const int Items = 20;
    private const int EveryWhichIsDeliveredTwice = 7;

    /// <summary>How many turns in all: DUBAN_LOAD, or few enough for a suite.</summary>
    private static int Turns => int.TryParse(Environment.GetEnvironmentVariable("DUBAN_LOAD"), CultureInfo.InvariantCulture, out var turns) ? turns : 1000;

    [Fact]
    public async Task NoReplyIsLostOrDoubledAndTheOrderOfEachConversationIsKept()
    {
        await using var program = await RunningProgram.StartAsync();
        await using var teams = await TeamsWorld.StartAsync(program.Client);
        var each = Turns / Conversations;

        await Task.WhenAll(Enumerable.Range(0, Conversations).Select(talk => TalkAsync(teams, talk, each)));

        for (var talk = 0; talk < Conversations; talk++)
            teams.Shown(Name(talk)).Select(Words).ShouldBe(Enumerable.Range(0, each).Select(turn => $"第{Item(talk, turn)}项"), $"conversation {talk}");
    }

    private static async Task TalkAsync(TeamsWorld teams, int talk, int turns)
    {
        for (var turn = 0; turn < turns; turn++)
        {
            var message = new JsonObject
            {
                ["id"] = $"{talk}-{turn}", ["text"] = $"第{Item(talk, turn)}项由哪些单位牵头？", ["from"] = new JsonObject { ["id"] = $"29:{talk}", ["name"] = "李伟" },
                ["conversation"] = new JsonObject { ["id"] = Name(talk), ["conversationType"] = "personal" },
            }.ToJsonString();
            var deliveries = turn % EveryWhichIsDeliveredTwice == 0 ? 2 : 1;
            var answers = await Task.WhenAll(Enumerable.Range(0, deliveries).Select(_ => teams.PostAsync(message)));
            answers.ShouldAllBe(answer => answer.Status == 200);
        }
    }

    private static string Name(int talk) => $"a:{talk}";

    private static int Item(int talk, int turn) => (talk * 7 + turn * 3) % Items + 1;

    private static string Words(JsonNode activity) => ((string)activity["summary"]!).Split('“')[0];
}
