using System.Net;

namespace Duban.Bot.Tests.StandIns;

/// <summary>What the stand-in refuses and the real SDK takes, or fails over.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ABodyOverAMegabyteIsRefused(bool chunked)
    {
        await using var bot = await BotServer.StartAsync(_ => throw new InvalidOperationException("not reached"));
        var body = new byte[1024 * 1024 + 1];
        HttpContent content = chunked ? new StreamContent(new ChunkedStream(body)) : new ByteArrayContent(body);
        (await bot.SendAsync(HttpMethod.Post, content)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("\"\"")]
    [InlineData("\"nowhere\"")]
    [InlineData("\"/apac/\"")]
    [InlineData("\"file:///etc/passwd\"")]
    [InlineData("\"urn:botframework:websocket:x\"")]
    [InlineData("\"http://[::1\"")]
    public async Task AnActivityWithoutAnAddressToAnswerToIsABadRequest(string? address)
    {
        await using var bot = await BotServer.StartAsync(_ => throw new InvalidOperationException("not reached"));
        var field = address == null ? "" : $",\"serviceUrl\":{address}";
        (await bot.PostAsync($$"""{"type":"message"{{field}}}""")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
