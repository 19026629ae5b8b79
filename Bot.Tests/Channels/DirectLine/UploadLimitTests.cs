using System.Net;
using System.Net.Http.Json;
using Duban.Bot.Tests.Support;

namespace Duban.Bot.Tests.Channels.DirectLine;

/// <summary>The real web server has a limit of its own, which the route of uploads moves to ours.</summary>
public sealed class UploadLimitTests : IAsyncLifetime
{
    private const int MostAttempts = 10;
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
        using var response = await UploadAsync(client, megabytes, isChunked);

        response.StatusCode.ShouldBe(status);
        if (status != HttpStatusCode.OK) ((string?)(await DirectLineClient.ReadAsync(response))["error"]!["code"]).ShouldBe("MessageSizeTooBig");
    }

    /// <summary>A server that answers in the middle of a body may end the connection before the client has read why; such an upload is sent again.</summary>
    private static async Task<HttpResponseMessage> UploadAsync(DirectLineClient client, int megabytes, bool isChunked)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var content = new ByteArrayContent(new byte[megabytes * Megabyte]);
            content.Headers.TryAddWithoutValidation("Content-Disposition", "attachment; filename=\"a.pdf\"");
            try
            {
                return await client.UploadAsync(content, isChunked: isChunked);
            }
            catch (HttpRequestException error) when (error.InnerException is IOException && attempt < MostAttempts)
            {
                // Cut off: once more.
            }
        }
    }

    private async Task<DirectLineClient> StartedAsync()
    {
        using var visit = await program.Client.PostAsJsonAsync("/api/webchat/token", new { }, TestContext.Current.CancellationToken);
        var client = new DirectLineClient(program.Client) { Token = (string)(await DirectLineClient.ReadAsync(visit))["token"]! };
        (await client.StartAsync()).Dispose();
        return client;
    }
}
