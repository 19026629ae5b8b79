using System.Net;
using System.Net.Http.Json;
using Duban.Bot.Tests.Support;

namespace Duban.Bot.Tests.Channels.DirectLine;

/// <summary>The real web server has a limit of its own, which the route of uploads moves to ours.</summary>
public sealed class UploadLimitTests : IAsyncLifetime
{
    private const int Megabyte = 1024 * 1024;
    private RunningProgram program = null!;

    public async ValueTask InitializeAsync() => program = await RunningProgram.StartAsync(settings: $"--DirectLine:MaxUploadBytes={32 * Megabyte}");

    public ValueTask DisposeAsync() => program.DisposeAsync();

    [Theory]
    [InlineData(31, false, HttpStatusCode.OK)]
    [InlineData(31, true, HttpStatusCode.OK)]
    [InlineData(33, false, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(33, true, HttpStatusCode.RequestEntityTooLarge)]
    public async Task TheLimitIsTheOneOfTheOptionsWhetherTheLengthIsAnnouncedOrNot(int megabytes, bool isChunked, HttpStatusCode status)
    {
        var client = await StartedAsync();
        using var content = new ByteArrayContent(new byte[megabytes * Megabyte]);
        content.Headers.TryAddWithoutValidation("Content-Disposition", "attachment; filename=\"a.pdf\"");

        using var response = await client.UploadAsync(content, isChunked: isChunked);

        response.StatusCode.ShouldBe(status);
        if (status != HttpStatusCode.OK) ((string?)(await DirectLineClient.ReadAsync(response))["error"]!["code"]).ShouldBe("MessageSizeTooBig");
    }

    private async Task<DirectLineClient> StartedAsync()
    {
        using var visit = await program.Client.PostAsJsonAsync("/api/webchat/token", new { }, TestContext.Current.CancellationToken);
        var client = new DirectLineClient(program.Client) { Token = (string)(await DirectLineClient.ReadAsync(visit))["token"]! };
        (await client.StartAsync()).Dispose();
        return client;
    }
}
