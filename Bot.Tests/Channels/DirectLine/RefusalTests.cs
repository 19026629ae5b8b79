using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Duban.Bot.Tests.Channels.DirectLine;

public sealed class RefusalTests : DirectLineSuite
{
    [Fact]
    public async Task AnExpiredTokenIsRefusedWith403()
    {
        var client = await StartedAsync();
        Server.Time.Advance(TimeSpan.FromMinutes(31));

        await RefusedAsync(await client.PostAsync(new JsonObject { ["type"] = "message" }), HttpStatusCode.Forbidden, "TokenExpired");
        await RefusedAsync(
            await client.SendAsync(HttpMethod.Post, "v3/directline/tokens/refresh"), HttpStatusCode.Forbidden, "TokenExpired");
    }

    [Fact]
    public async Task ATokenIsRenewedWhileItHolds()
    {
        var client = await StartedAsync();
        Server.Time.Advance(TimeSpan.FromMinutes(25));
        using var renewed = await client.SendAsync(HttpMethod.Post, "v3/directline/tokens/refresh");
        var token = (string)(await DirectLineClient.ReadAsync(renewed))["token"]!;
        Server.Time.Advance(TimeSpan.FromMinutes(25));

        using var read = await client.SendAsync(HttpMethod.Get, $"v3/directline/conversations/{client.Conversation}", credential: token);

        read.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("forged")]
    [InlineData("CfDJ8AAAA")]
    public async Task AForgedTokenIsRefusedWith403(string token)
    {
        var client = await StartedAsync();

        await RefusedAsync(
            await client.SendAsync(HttpMethod.Get, $"v3/directline/conversations/{client.Conversation}/activities", credential: token),
            HttpStatusCode.Forbidden, "TokenExpired");
    }

    [Fact]
    public async Task ATokenOpensNoOtherConversation()
    {
        var mine = await StartedAsync();
        var other = await StartedAsync();

        await RefusedAsync(
            await mine.SendAsync(HttpMethod.Get, $"v3/directline/conversations/{other.Conversation}/activities"),
            HttpStatusCode.Forbidden, "Forbidden");
    }

    [Fact]
    public async Task AConversationThatNeverStartedIsNotFound()
    {
        var client = new DirectLineClient(Server.Client());
        await client.GenerateAsync();

        await RefusedAsync(
            await client.SendAsync(HttpMethod.Get, $"v3/directline/conversations/{client.Conversation}"), HttpStatusCode.NotFound, "NotFound");
    }

    [Fact]
    public async Task TokensAreMadeForSecretsAlone()
    {
        var client = new DirectLineClient(Server.Client());

        await RefusedAsync(await client.SendAsync(HttpMethod.Post, "v3/directline/tokens/generate"), HttpStatusCode.Unauthorized, "Unauthorized");
        await RefusedAsync(
            await client.SendAsync(HttpMethod.Post, "v3/directline/tokens/generate", credential: "guess"), HttpStatusCode.Forbidden, "Forbidden");
    }

    [Fact]
    public async Task AUserWithoutThePrefixIsRefused()
    {
        var client = new DirectLineClient(Server.Client());
        var body = new JsonObject { ["user"] = new JsonObject { ["id"] = "li-wei" } };

        await RefusedAsync(
            await client.SendAsync(HttpMethod.Post, "v3/directline/tokens/generate", body, TestServer.Secret), HttpStatusCode.BadRequest, "BadArgument");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"text":"no type"}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"x"}]}""")]
    [InlineData("""{"type":"message","text":13}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"message","type":"message"}""")]
    public async Task ABrokenActivityIsRefusedWith400(string body)
    {
        var client = await StartedAsync();

        await RefusedAsync(await PostRawAsync(client, body), HttpStatusCode.BadRequest, "BadArgument");
    }

    [Theory]
    [InlineData(300_000)]
    [InlineData(10_000_000)]
    public async Task AnActivityOverTheLimitIsRefusedWith413(int characters)
    {
        var client = await StartedAsync();

        await RefusedAsync(
            await PostRawAsync(client, $$"""{"type":"message","text":"{{new string('a', characters)}}"}"""),
            HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig");
    }

    [Fact]
    public async Task ALongTextWithControlCharactersIsTaken()
    {
        var client = await StartedAsync();
        var text = new string('字', 30_000) + "\0\u0007<script>'; drop table activities; --";

        await client.SayAsync(text);

        ((string?)(await client.PollAsync(3))[2]["text"]).ShouldBe($"echo {text}");
    }

    [Fact]
    public async Task TheSessionIdOfOAuthIsNotFound() =>
        await RefusedAsync(
            await new DirectLineClient(Server.Client()).SendAsync(HttpMethod.Get, "v3/directline/session/getsessionid"),
            HttpStatusCode.NotFound, "NotFound");

    private static async Task<HttpResponseMessage> PostRawAsync(DirectLineClient client, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await client.PostAsync(content);
    }

    private static async Task RefusedAsync(HttpResponseMessage response, HttpStatusCode status, string code)
    {
        using (response)
        {
            response.StatusCode.ShouldBe(status);
            var error = (await DirectLineClient.ReadAsync(response))["error"]!;
            ((string?)error["code"]).ShouldBe(code);
            ((string?)error["message"]).ShouldNotBeNullOrEmpty();
            response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }
    }
}
