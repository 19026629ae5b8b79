using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Duban.Bot.Tests.Support;

namespace Duban.Bot.Tests.Channels.BotFramework;

/// <summary>/api/messages as Azure Bot Service and the test tools call it; replies are asked for in the response (expectReplies).</summary>
public sealed class MessagesEndpointTests : IAsyncLifetime
{
    private RunningProgram program = null!;

    public async ValueTask InitializeAsync() => program = await RunningProgram.StartAsync();

    public ValueTask DisposeAsync() => program.DisposeAsync();

    [Fact]
    public async Task AQuestionIsAnsweredWithTextAndCard()
    {
        var reply = (await SayAsync("第13项由哪些单位牵头？", "m1")).Single();
        reply["text"]!.GetValue<string>().ShouldBe("第13项“推进行政执法规范化建设”由县司法局牵头。");
        var card = reply["attachments"]![0]!;
        card["contentType"]!.GetValue<string>().ShouldBe("application/vnd.microsoft.card.adaptive");
        card["content"]!["fallbackText"]!.GetValue<string>().ShouldContain("依据：开江府发〔2021〕24号第13项");
    }

    [Fact]
    public async Task AMessageDeliveredTwiceIsAnsweredOnce()
    {
        (await SayAsync("第13项由哪些单位牵头？", "m2")).Length.ShouldBe(1);
        (await SayAsync("第13项由哪些单位牵头？", "m2")).ShouldBeEmpty();
    }

    [Fact]
    public async Task TheConversationIsRememberedBetweenPosts()
    {
        await SayAsync("第13项由哪些单位牵头？", "m3");
        (await SayAsync("那责任单位呢？", "m4")).Single()["text"]!.GetValue<string>().ShouldContain("各乡镇（街道）");
    }

    [Fact]
    public async Task APressedButtonSaysWhatItCarries() =>
        (await SayAsync(null, "m5", """{"says":"第4项什么时候要完成？"}""")).Single()["text"]!.GetValue<string>().ShouldContain("2021年12月31日");

    [Fact]
    public async Task ManyAtOnceInOneConversationAreAllAnswered()
    {
        var replies = await Task.WhenAll(Enumerable.Range(1, 20).Select(number => SayAsync($"第{number}项谁负责", $"p{number}")));
        replies.ShouldAllBe(each => each.Length == 1);
    }

    [Theory]
    [InlineData("{bad")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("{}")]
    public async Task ABrokenBodyIsABadRequest(string body) => (await PostAsync(body)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task ABodyOfTenMegabytesIsTooLarge()
    {
        (await PostAsync(new string('a', 10_000_000))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await SayAsync("你好", "m6")).Length.ShouldBe(1);
    }

    [Fact]
    public async Task AnUnknownKindOfActivityIsAcceptedAndIgnored() =>
        (await PostAsync(Activity("somethingNew", "x", "m7", "null"))).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task OtherMethodsAreNotAllowed() =>
        (await program.Client.GetAsync("/api/messages", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);

    [Theory]
    [InlineData("")]
    [InlineData("\\u0000\\u0007")]
    [InlineData("'; DROP TABLE plans; --")]
    [InlineData("<script>alert(1)</script>")]
    public async Task AStrangeTextGetsAKindAnswer(string text) => (await SayAsync(text, "m8")).Length.ShouldBe(1);

    [Fact]
    public async Task AHugeTextGetsAnAnswer() => (await SayAsync("第13项谁牵头" + new string('啊', 100_000), "m9")).Length.ShouldBe(1);

    [Fact]
    public async Task AFileThatCannotBeFetchedIsSaidBesideTheAnswer()
    {
        var replies = await SayAsync("第13项由哪些单位牵头？", "m10", attachments: Unreachable);
        replies.Select(reply => reply["text"]!.GetValue<string>()).ShouldBe(
            ["文件“a.png”没有取到：我不能从它所在的网址下载；请把文件直接发给我。", "第13项“推进行政执法规范化建设”由县司法局牵头。"]);
    }

    [Fact]
    public async Task WhereNothingElseCameThatIsTheAnswer() =>
        (await SayAsync("", "m11", attachments: Unreachable)).ShouldHaveSingleItem()["text"]!.GetValue<string>().ShouldContain("a.png");

    private const string Unreachable = """[{"contentType":"image/png","contentUrl":"https://evil.test/a.png","name":"a.png"}]""";

    private async Task<JsonNode[]> SayAsync(string? text, string id, string value = "null", string attachments = "[]")
    {
        using var response = await PostAsync(Activity("message", text, id, value, attachments));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        return [.. body["activities"]!.AsArray().Select(activity => activity!)];
    }

    private static string Activity(string type, string? text, string id, string value, string attachments = "[]") => $$"""
        {"type":"{{type}}","text":{{(text is null ? "null" : $"\"{text}\"")}},"value":{{value}},"attachments":{{attachments}},"id":"{{id}}","deliveryMode":"expectReplies","channelId":"emulator",
        "from":{"id":"user"},"recipient":{"id":"bot"},"conversation":{"id":"talk"},"serviceUrl":"http://127.0.0.1:1/"}
        """;

    private async Task<HttpResponseMessage> PostAsync(string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        // So that a refusal is read rather than a broken line.
        request.Headers.ExpectContinue = body.Length > 1_000_000;
        return await program.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
