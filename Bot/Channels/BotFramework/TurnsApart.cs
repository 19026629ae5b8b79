using System.Collections.Concurrent;

namespace Duban.Bot.Channels.BotFramework;

/// <summary>Runs turns apart from their requests. A channel waits 15 seconds and then sends again, or hangs up: a turn that takes longer is acknowledged before that and goes on, and answers when it is done (protocol section 2.6).</summary>
internal sealed class TurnsApart(TimeProvider time, ILogger<TurnsApart> logger) : IHostedService
{
    /// <summary>How long a request waits for its turn.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<Task, byte> running = new();

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A stop waits for the turns that were acknowledged: nobody sends those again.</summary>
    public Task StopAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(running.Keys).WaitAsync(cancellationToken).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);

    /// <summary>Runs the turn over a copy of the request; its response becomes that of the request if it comes in time, else the request is acknowledged.</summary>
    public async Task RunAsync(HttpContext http, Func<HttpContext, CancellationToken, Task> turn)
    {
        var apart = await CopyAsync(http);
        var task = Track(LimitAsync(apart, turn));
        // Whichever came first, only the turn itself says how it ended: it may end just while the patience does.
        await task.WaitAsync(Patience, time, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!task.IsCompleted)
        {
            Log.TurnGoesOn(logger);
            _ = task.ContinueWith(late => Log.LateTurnFailed(logger, late.Exception!), CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            return;
        }

        await task;
        await GiveAsync(apart.Response, http.Response, http.RequestAborted);
    }

    private async Task LimitAsync(HttpContext apart, Func<HttpContext, CancellationToken, Task> turn)
    {
        using var limit = new CancellationTokenSource(Longest, time);
        await turn(apart, limit.Token);
    }

    private Task Track(Task task)
    {
        running[task] = 0;
        _ = task.ContinueWith(ended => running.TryRemove(ended, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return task;
    }

    // The server takes a context back with its response; what goes on needs one of its own.
    private static async Task<DefaultHttpContext> CopyAsync(HttpContext http)
    {
        var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        body.Position = 0;
        var apart = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        (apart.Request.Method, apart.Request.Path, apart.Request.ContentType, apart.Request.ContentLength, apart.Request.Body) = (http.Request.Method, http.Request.Path, http.Request.ContentType, body.Length, body);
        foreach (var (name, value) in http.Request.Headers) apart.Request.Headers[name] = value;
        return apart;
    }

    private static async Task GiveAsync(HttpResponse from, HttpResponse to, CancellationToken cancel)
    {
        (to.StatusCode, to.ContentType) = (from.StatusCode, from.ContentType);
        from.Body.Position = 0;
        await from.Body.CopyToAsync(to.Body, cancel);
    }
}
