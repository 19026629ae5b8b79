using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsCheck;
using Duban.Bot.Tests.Channels.Teams;
using Duban.Bot.Tests.Support;

namespace Duban.Bot.Tests.Channels.BotFramework;

/// <summary>Whatever is posted to the whole program is taken or refused; nothing makes it fail.</summary>
public sealed class AnyPostTests : TeamsSuite
{
    private readonly ConcurrentDictionary<int, int> statuses = new();
    /// <summary>How many: DUBAN_FUZZ, or few enough for a suite.</summary>
    private static long Posts => long.TryParse(Environment.GetEnvironmentVariable("DUBAN_FUZZ"), CultureInfo.InvariantCulture, out var posts) ? posts : 3000;

    /// <summary>Every service address that one can call leads to a connector that answers, so nobody may be told that it could not be reached.</summary>
    [Fact]
    public async Task NoActivityOfAnyShapeGetsA500NorIsTheChannelSaidToBeAway()
    {
        var since = Stopwatch.GetTimestamp();
        await AnyActivity.Text.SampleAsync(async json => (await PostAsync(Reachable(json))).ShouldBeOneOf(200, 400, 501), iter: Posts);
        TestContext.Current.TestOutputHelper!.WriteLine(FormattableString.Invariant(
            $"{Posts} in {Stopwatch.GetElapsedTime(since).TotalSeconds:0} s: {string.Join(", ", statuses.OrderBy(one => one.Key).Select(one => $"{one.Key} × {one.Value}"))}"));

        (await Teams.PostAsync("""{"text":"第13项由哪些单位牵头？"}""")).Status.ShouldBe(200);
        Teams.Shown("a:personal").ShouldNotBeEmpty("it still answers");
    }

    [Theory]
    [InlineData("")]
    [InlineData("nowhere")]
    [InlineData("/apac/")]
    [InlineData("https://")]
    [InlineData("http://[::1")]
    [InlineData("file:///etc/passwd")]
    [InlineData("urn:botframework:websocket:x")]
    public async Task AnAddressThatNobodyCanCallIsABadRequest(string service) =>
        (await Teams.PostAsync($$"""{"text":"help","serviceUrl":"{{service}}"}""")).Status.ShouldBe(400);

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"id":""}""")]
    [InlineData("""{"id":".."}""")]
    public async Task AMessageFromNoConversationIsABadRequest(string conversation) =>
        (await Teams.PostAsync($$"""{"text":"help","conversation":{{conversation}}}""")).Status.ShouldBe(400);

    [Fact]
    public async Task AServiceThatDoesNotAnswerIsSaidToBeAwaySoThatTheMessageComesAgain() =>
        (await Teams.PostAsync("""{"text":"help","serviceUrl":"http://127.0.0.1:1/"}""")).Status.ShouldBe(502);

    [Fact]
    public async Task AServiceThatRefusesForGoodIsNotAskedAgain() =>
        (await Teams.PostAsync($$"""{"text":"help","serviceUrl":"{{Teams.Channel.Url}}/elsewhere/"}""")).Status.ShouldBe(200);

    private string Reachable(string json) => json
        .Replace("https://smba.trafficmanager.net.evil.test", Teams.Channel.Url, StringComparison.Ordinal)
        .Replace("https://smba.trafficmanager.net", Teams.Channel.Url, StringComparison.Ordinal)
        .Replace("http://localhost:3978", Teams.Channel.Url, StringComparison.Ordinal);

    private async Task<int> PostAsync(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await Program.Client.PostAsync("/api/messages", content, TestContext.Current.CancellationToken);
        statuses.AddOrUpdate((int)response.StatusCode, 1, (_, count) => count + 1);
        return (int)response.StatusCode;
    }
}
