using System.Net;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace Duban.Bot.Tests.StandIns;

/// <summary>Whatever comes in is an activity or nothing; it never breaks the reading or the writing.</summary>
public sealed class HostileActivityTests
{
    private static readonly string[] Names =
    [
        "type", "id", "text", "value", "from", "recipient", "conversation", "entities", "attachments", "channelData", "timestamp",
        "membersAdded", "suggestedActions", "relatesTo", "historyDisclosed", "properties", "Properties", "$type", "$ref", "callerId",
        "novelty", "",
    ];

    private static readonly Gen<string> Name = Any(Names);

    private static readonly Gen<string> Leaf = Any(
        "null", "true", "0", "-7", "1.5", "1e400", "123456789012345678901234567890", "\"\"", "\"message\"", "\"督办\"",
        "\"\\ud83d\"", "\"\\ude00\\ud83d\"", "\"\\ud83d\\ude00\"", "\"\\u0000\"", "\"2026-01-05T01:30:00Z\"", "{}", "[]");

    private static Gen<string> Json(int depth) => depth == 0
        ? Leaf
        : Gen.Frequency(
            (3, Leaf),
            (2, Gen.Select(Name, Json(depth - 1)).Array[0, 4].Select(Object)),
            (1, Json(depth - 1).Array[0, 3].Select(items => $"[{string.Join(',', items)}]")));

    [Fact]
    public async Task AnyJsonIsReadAndWrittenOrNothing()
    {
        var activities = Gen.Select(Name, Json(3)).Array[1, 8].Select(Object);
        await activities.SampleAsync(async json =>
        {
            var activity = await Wire.ReadAsync(json);
            if (activity == null) return true;
            activity.TryGetChannelData<Dictionary<string, JsonElement>>(out _);
            return (await Wire.WriteAsync(activity)).ValueKind == JsonValueKind.Object;
        }, iter: 500);
    }

    [Theory]
    [InlineData(@"\ud83d", "\ufffd")]
    [InlineData(@"\ude00", "\ufffd")]
    [InlineData(@"\ude00\ud83d", "\ufffd\ufffd")]
    [InlineData(@"\ud83d\ude00", "😀")]
    [InlineData(@"\uD83D\uDE00!", "😀!")]
    [InlineData(@"\ud83d\ud83d\ude00", "\ufffd😀")]
    [InlineData(@"\\ud83d", @"\ud83d")]
    [InlineData(@"\\\ud83d", "\\\ufffd")]
    [InlineData(@"\u00e4\n", "ä\n")]
    public async Task HalfAnEmojiIsReplaced(string escaped, string expected) =>
        (await Wire.ReadAsync($$"""{"type":"message","text":"{{escaped}}"}""")).Text.ShouldBe(expected);

    [Fact]
    public async Task HalfAnEmojiWithinAValueIsReplacedToo()
    {
        var value = (await Wire.ReadAsync("""{"type":"message","value":{"a":"\ud83d"}}""")).Value;
        JsonElement.Parse(value.ToString()!).GetProperty("a").GetString().ShouldBe("\ufffd");
    }

    [Fact]
    public async Task ANumberKeepsItsDigits()
    {
        var json = """{"type":"event","value":123456789012345678901234567890,"channelData":1e400}""";
        (await Wire.TextAsync(await Wire.ReadAsync(json))).ShouldContain("123456789012345678901234567890");
    }

    [Fact]
    public async Task ARandomBodyIsABadRequest()
    {
        await using var bot = await BotServer.StartAsync(_ => throw new InvalidOperationException("not reached"));
        foreach (var seed in Enumerable.Range(0, 20))
        {
            var body = new byte[200];
            new Random(seed).NextBytes(body);
            using var response = await bot.SendAsync(HttpMethod.Post, new ByteArrayContent(body));
            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest, $"seed {seed}: {Encoding.Latin1.GetString(body)}");
        }
    }

    private static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Object((string Name, string Json)[] fields) =>
        "{" + string.Join(',', fields.Select(field => $"{JsonSerializer.Serialize(field.Name)}:{field.Json}")) + "}";
}
