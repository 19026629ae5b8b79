using System.Net;
using System.Text;
using Duban.Bot.Channels.BotFramework.Registration;
using Duban.Bot.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Duban.Bot.Tests.Channels.BotFramework.Registration;

/// <summary>Without an app id only this machine is served.</summary>
public sealed class LocalCallerTests
{
    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("10.0.0.7", false)]
    [InlineData("fe80::1", false)]
    [InlineData(null, false)]
    public void ACallerIsWhereItsConnectionComesFrom(string? address, bool isLocal)
    {
        var http = new DefaultHttpContext { Connection = { RemoteIpAddress = address is null ? null : IPAddress.Parse(address) } };
        LocalCaller.IsLocal(http).ShouldBe(isLocal);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("x-forwarded-for", "127.0.0.1")]
    [InlineData("X-Forwarded-Host", "duban.example.cn")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("X-Real-IP", "203.0.113.9")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("Origin", "https://evil.test")]
    public async Task WhatAProxyOrAPageBringsIsNotFromThisMachine(string header, string value)
    {
        await using var program = await RunningProgram.StartAsync(null, "--Demo:Today=");
        (await PostAsync(program, header, value)).ShouldBe(HttpStatusCode.Forbidden);
        (await PostAsync(program, "X-Request-Id", "1")).ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<HttpStatusCode> PostAsync(RunningProgram program, string header, string value)
    {
        const string Activity = """
            {"type":"message","text":"帮助","id":"1","deliveryMode":"expectReplies","channelId":"emulator","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},"serviceUrl":"http://127.0.0.1:1/"}
            """;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(Activity, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await program.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
