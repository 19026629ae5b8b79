using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Duban.Bot.Tests.Support;

namespace Duban.Bot.Tests.Channels.DirectLine;

/// <summary>Whom a visitor of the demonstration may choose to be, in the whole program.</summary>
public sealed class SpeakerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ThePageOffersTheSampleOfficersOfADemonstration()
    {
        await using var program = await RunningProgram.StartAsync();

        (await SpeakersAsync(program)).ShouldBe(
            ["示例·司法局联络员", "示例·司法局B角", "示例·司法局负责人", "示例·市监局联络员", "示例·财政局联络员", "示例·县政府办联络员", "示例·分管领导", "示例·督查员"]);
    }

    [Fact]
    public async Task WhoeverChoosesAnOfficerSpeaksAsThemInANewConversation()
    {
        await using var program = await RunningProgram.StartAsync();
        var before = await VisitAsync(program);

        (await ChooseAsync(program, "demo-justice")).ShouldBe(HttpStatusCode.OK);

        var after = await VisitAsync(program);
        ((string?)before["officer"]).ShouldBeNull();
        ((string?)after["officer"]).ShouldBe("demo-justice");
        ((string?)after["userId"]).ShouldBe((string?)before["userId"]);
        ((string?)after["conversationId"]).ShouldNotBe((string?)before["conversationId"]);
        (await AskAsync(program, after, "我们局牵头哪些任务")).ShouldContain("县司法局牵头");
    }

    [Fact]
    public async Task WhoeverChoosesTheVisitorIsNobodyAgain()
    {
        await using var program = await RunningProgram.StartAsync();
        await VisitAsync(program);
        await ChooseAsync(program, "demo-justice");

        (await ChooseAsync(program, null)).ShouldBe(HttpStatusCode.OK);

        var visit = await VisitAsync(program);
        ((string?)visit["officer"]).ShouldBeNull();
        (await AskAsync(program, visit, "我们局牵头哪些任务")).ShouldNotContain("县司法局牵头");
    }

    [Theory]
    [InlineData("""{"officer":"nobody"}""", HttpStatusCode.Forbidden)]
    [InlineData("""{"officer":""}""", HttpStatusCode.Forbidden)]
    [InlineData("""{"officer":7}""", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("[", HttpStatusCode.BadRequest)]
    public async Task NobodyElseCanBeChosen(string body, HttpStatusCode status)
    {
        await using var program = await RunningProgram.StartAsync();
        using var content = new StringContent(body);
        using var response = await program.Client.PostAsync("/api/webchat/speaker", content, Cancel);

        response.StatusCode.ShouldBe(status);
        ((string?)(await VisitAsync(program))["officer"]).ShouldBeNull();
    }

    [Fact]
    public async Task OutsideTheDemonstrationNobodyIsOfferedAndNothingCanBeChosen()
    {
        await using var program = await RunningProgram.StartAsync(settings: "--Demo:Today=");

        (await SpeakersAsync(program)).ShouldBeEmpty();
        (await ChooseAsync(program, "demo-supervisor")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task AnotherSiteCannotChooseForAVisitor()
    {
        await using var program = await RunningProgram.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/webchat/speaker") { Content = JsonContent.Create(new { officer = "demo-justice" }) };
        request.Headers.Add("Origin", "https://evil.test");
        using var response = await program.Client.SendAsync(request, Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<string[]> SpeakersAsync(RunningProgram program)
    {
        var page = await program.Client.GetFromJsonAsync<JsonObject>("/api/page", Cancel);
        return [.. page!["speakers"]!.AsArray().Select(speaker => (string)speaker!["name"]!)];
    }

    // The client keeps its cookies, as a browser does.
    private static async Task<JsonObject> VisitAsync(RunningProgram program)
    {
        using var response = await program.Client.PostAsJsonAsync("/api/webchat/token", new { }, Cancel);
        return await DirectLineClient.ReadAsync(response);
    }

    private static async Task<HttpStatusCode> ChooseAsync(RunningProgram program, string? officer)
    {
        using var response = await program.Client.PostAsJsonAsync("/api/webchat/speaker", new JsonObject { ["officer"] = officer }, Cancel);
        return response.StatusCode;
    }

    private static async Task<string> AskAsync(RunningProgram program, JsonObject visit, string question)
    {
        var client = new DirectLineClient(program.Client) { Token = (string)visit["token"]! };
        (await client.StartAsync()).Dispose();
        await client.PollAsync(1);
        await client.SayAsync(question);
        return (string)(await client.PollAsync(3))[2]["text"]!;
    }
}
