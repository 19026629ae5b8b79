using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Duban.Bot.Tests.Channels.DirectLine;

public sealed partial class WebChatPageTests : DirectLineSuite
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ThePageAllowsStylesByANonceOfItsOwnAndNothingFromElsewhere()
    {
        using var client = Server.Client();
        using var response = await client.GetAsync("/", Cancel);
        var html = await response.Content.ReadAsStringAsync(Cancel);

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain($"'nonce-{Nonce().Match(html).Groups[1].Value}'");
        policy.ShouldNotContain("unsafe");
        html.ShouldNotContain("://");
        html.ShouldNotContain("{nonce}");
    }

    [Fact]
    public async Task ThePageKnowsTheNoticeAndTheDay()
    {
        using var client = Server.Client();
        var page = await client.GetFromJsonAsync<JsonObject>("/api/page", Cancel);

        ((string?)page!["documentNumber"]).ShouldBe("某府发〔2021〕24号");
        ((string?)page["demoToday"]).ShouldBe("2021-10-11");
    }

    [Fact]
    public async Task ABrowserComesBackToItsConversation()
    {
        using var client = Server.Client();
        var (first, cookie) = await VisitAsync(client, cookie: null);
        var directLine = new DirectLineClient(client);
        using var started = await directLine.SendAsync(HttpMethod.Post, "v3/directline/conversations", new JsonObject(), (string)first["token"]!);

        var (second, _) = await VisitAsync(client, cookie);

        ((bool)first["isStarted"]!).ShouldBeFalse();
        ((bool)second["isStarted"]!).ShouldBeTrue();
        ((string?)second["conversationId"]).ShouldBe((string?)first["conversationId"]);
        ((string?)second["userId"]).ShouldBe((string?)first["userId"]);
    }

    [Fact]
    public async Task ANewConversationKeepsTheUser()
    {
        using var client = Server.Client();
        var (first, cookie) = await VisitAsync(client, cookie: null);

        var (second, _) = await VisitAsync(client, cookie, wantsNew: true);

        ((string?)second["userId"]).ShouldBe((string?)first["userId"]);
        ((string?)second["conversationId"]).ShouldNotBe((string?)first["conversationId"]);
    }

    [Fact]
    public async Task TheCookieIsKeptFromScriptsAndOtherSites()
    {
        using var client = Server.Client();
        var (_, cookie) = await VisitAsync(client, cookie: null);

        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=strict", Case.Insensitive);
        cookie.ShouldContain("secure", Case.Insensitive);
    }

    [Fact]
    public async Task AForgedCookieMakesANewVisitor()
    {
        using var client = Server.Client();
        var (visit, _) = await VisitAsync(client, "duban-visitor=forged");

        ((string?)visit["userId"]).ShouldStartWith("dl_");
    }

    [Fact]
    public async Task AnotherSiteGetsNoToken()
    {
        using var client = Server.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/webchat/token");
        request.Headers.Add("Origin", "https://evil.test");
        using var response = await client.SendAsync(request, Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/page.js")]
    [InlineData("/page.css")]
    [InlineData("/texts/zh-Hans.json")]
    [InlineData("/texts/en.json")]
    public async Task TheFilesOfThePageAreServed(string path)
    {
        using var client = Server.Client();
        using var response = await client.GetAsync(path, Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task TheLanguagesOfThePageHaveTheSameWords()
    {
        using var client = Server.Client();
        var chinese = await client.GetFromJsonAsync<JsonObject>("/texts/zh-Hans.json", Cancel);
        var english = await client.GetFromJsonAsync<JsonObject>("/texts/en.json", Cancel);

        english!.Select(word => word.Key).ShouldBe(chinese!.Select(word => word.Key));
    }

    private static async Task<(JsonObject Visit, string Cookie)> VisitAsync(HttpClient client, string? cookie, bool wantsNew = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/webchat/token") { Content = JsonContent.Create(new { @new = wantsNew }) };
        if (cookie is not null) request.Headers.Add("Cookie", cookie.Split(';')[0]);
        using var response = await client.SendAsync(request, Cancel);
        response.EnsureSuccessStatusCode();
        return (await DirectLineClient.ReadAsync(response), response.Headers.GetValues("Set-Cookie").Single());
    }

    [GeneratedRegex("name=\"style-nonce\" content=\"([^\"]+)\"")]
    private static partial Regex Nonce();
}
