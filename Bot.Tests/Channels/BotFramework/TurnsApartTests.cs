using System.Text;
using Duban.Bot.Channels.BotFramework;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Duban.Bot.Tests.Channels.BotFramework;

/// <summary>How long a request waits for its turn, on a clock that the tests turn.</summary>
public sealed class TurnsApartTests
{
    private readonly FakeTimeProvider time = new();
    private readonly TurnsApart turns;
    private readonly TaskCompletionSource slow = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TurnsApartTests() => turns = new TurnsApart(time, NullLogger<TurnsApart>.Instance);

    [Fact]
    public async Task AQuickTurnsResponseIsThatOfTheRequest()
    {
        var http = Request("你好");
        await turns.RunAsync(http, async (apart, cancel) =>
        {
            using var reader = new StreamReader(apart.Request.Body);
            (apart.Response.StatusCode, apart.Response.ContentType) = (StatusCodes.Status401Unauthorized, "application/json");
            await apart.Response.WriteAsync($"{apart.Request.Method} {apart.Request.Path} {apart.Request.Headers.Authorization} {await reader.ReadToEndAsync(cancel)}", cancel);
        });
        (http.Response.StatusCode, http.Response.ContentType, Body(http)).ShouldBe((401, "application/json", "POST /api/messages Bearer x 你好"));
    }

    [Fact]
    public async Task ASlowTurnIsAcknowledgedAndEndsAllTheSame()
    {
        var (http, isDone) = (Request(), false);
        var asked = turns.RunAsync(http, async (apart, _) =>
        {
            await slow.Task;
            apart.Response.StatusCode = StatusCodes.Status500InternalServerError;
            isDone = true;
        });
        time.Advance(TurnsApart.Patience - TimeSpan.FromMilliseconds(1));
        asked.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromMilliseconds(1));
        await asked;
        (http.Response.StatusCode, Body(http), isDone).ShouldBe((200, "", false));
        slow.SetResult();
        await turns.StopAsync(TestContext.Current.CancellationToken);
        (http.Response.StatusCode, isDone).ShouldBe((200, true));
    }

    [Fact]
    public async Task ACallerThatHangsUpStopsNothing()
    {
        using var caller = new CancellationTokenSource();
        var (http, isDone) = (Request(), false);
        http.RequestAborted = caller.Token;
        var asked = turns.RunAsync(http, async (_, cancel) =>
        {
            await slow.Task.WaitAsync(cancel);
            isDone = true;
        });
        await caller.CancelAsync();
        await asked;
        slow.SetResult();
        await turns.StopAsync(TestContext.Current.CancellationToken);
        isDone.ShouldBeTrue();
    }

    [Fact]
    public async Task AFailureBeforeThePatienceEndsIsTheRequests() =>
        await Should.ThrowAsync<InvalidOperationException>(turns.RunAsync(Request(), (_, _) => throw new InvalidOperationException("broken")));

    [Fact]
    public async Task AFailureAfterItIsNobodysAndBreaksNoStop()
    {
        var asked = turns.RunAsync(Request(), async (_, _) =>
        {
            await slow.Task;
            throw new InvalidOperationException("late");
        });
        time.Advance(TurnsApart.Patience);
        await asked;
        slow.SetResult();
        await turns.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task ATurnThatEndsWithThePatienceIsAnsweredOneWayOrTheOther()
    {
        for (var round = 0; round < 200; round++)
        {
            var http = Request();
            var asked = turns.RunAsync(http, (_, cancel) => Task.Delay(TurnsApart.Patience, time, cancel));
            time.Advance(TurnsApart.Patience);
            await asked;
            http.Response.StatusCode.ShouldBe(200);
        }
    }

    [Fact]
    public async Task AStopWaitsForWhatRunsButNotForEver()
    {
        var asked = turns.RunAsync(Request(), (_, _) => slow.Task);
        time.Advance(TurnsApart.Patience);
        await asked;
        using var patience = new CancellationTokenSource();
        var stop = turns.StopAsync(patience.Token);
        stop.IsCompleted.ShouldBeFalse();
        await patience.CancelAsync();
        await stop;
        slow.SetResult();
    }

    [Fact]
    public async Task ATurnThatNeverEndsIsToldToAfterFiveMinutes()
    {
        var asked = turns.RunAsync(Request(), (_, cancel) => Task.Delay(Timeout.InfiniteTimeSpan, cancel));
        time.Advance(TurnsApart.Patience);
        await asked;
        time.Advance(TimeSpan.FromMinutes(5));
        await turns.StopAsync(TestContext.Current.CancellationToken);
    }

    private static DefaultHttpContext Request(string body = "")
    {
        var http = new DefaultHttpContext { Request = { Method = "POST", Path = "/api/messages", Body = new MemoryStream(Encoding.UTF8.GetBytes(body)) }, Response = { Body = new MemoryStream() } };
        http.Request.Headers.Authorization = "Bearer x";
        return http;
    }

    private static string Body(HttpContext http) => Encoding.UTF8.GetString(((MemoryStream)http.Features.GetRequiredFeature<IHttpResponseBodyFeature>().Stream).ToArray());
}
