using System.Net;
using System.Text.Json.Nodes;

namespace Duban.Bot.Tests.Channels.DirectLine;

public sealed class OriginTests : DirectLineSuite
{
    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    [Theory]
    [InlineData("https://duban.test")]
    [InlineData("https://portal.test")]
    public async Task PagesOfOurOwnAndOfTrustedSitesAreLetIn(string origin)
    {
        var client = await StartedAsync();
        using var response = await client.SendAsync(HttpMethod.Get, $"v3/directline/conversations/{client.Conversation}/activities", origin: origin);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        Header(response, "Access-Control-Allow-Origin").ShouldBe(origin);
    }

    [Theory]
    [InlineData("https://evil.test")]
    [InlineData("http://duban.test")]
    [InlineData("null")]
    public async Task OtherPagesAreRefusedBeforeAnythingIsRead(string origin)
    {
        var client = await StartedAsync();
        using var response = await client.SendAsync(HttpMethod.Get, $"v3/directline/conversations/{client.Conversation}/activities", origin: origin);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        Header(response, "Access-Control-Allow-Origin").ShouldBeNull();
    }

    [Fact]
    public async Task APreflightNeedsNoToken()
    {
        var client = new DirectLineClient(Server.Client());
        using var response = await client.SendAsync(HttpMethod.Options, "v3/directline/conversations", origin: "https://portal.test");

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        Header(response, "Access-Control-Allow-Headers")!.ShouldContain("x-ms-bot-agent");
        Header(response, "Access-Control-Max-Age").ShouldBe("3600");
    }

    [Fact]
    public async Task ATokenForOneSiteIsOfNoUseToAnother()
    {
        var client = new DirectLineClient(Server.Client());
        await client.GenerateAsync(new JsonObject { ["trustedOrigins"] = new JsonArray("https://portal.test") });
        (await client.StartAsync()).Dispose();

        using var response = await client.SendAsync(
            HttpMethod.Get, $"v3/directline/conversations/{client.Conversation}/activities", origin: "https://duban.test");

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
