using System.Collections.Concurrent;
using System.Globalization;
using Azure;

namespace Duban.Bot.Language;

/// <summary>Asks the service for one kind of analysis and takes every failure on itself: counted, logged once per kind of failure, answered with null.</summary>
internal sealed class Asking(string kind, TimeProvider time, ILogger logger)
{
    /// <summary>Whatever somebody asks, after ten minutes he is tried again.</summary>
    private const int LongestWait = 600;

    private readonly Breaker breaker = new(time);
    private readonly ConcurrentDictionary<string, bool> logged = [];
    private volatile bool isMissing;

    /// <summary>Whether a question has a chance of an answer.</summary>
    public bool IsServed => !isMissing && !breaker.IsOpen;

    /// <summary>The answer; null where there is none in time. Only the end of the turn itself, <paramref name="turn"/>, goes through.</summary>
    public async Task<T?> AskAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken inTime, CancellationToken turn)
        where T : class
    {
        try
        {
            var answer = await ask(inTime).WaitAsync(inTime);
            breaker.Succeeded();
            return answer;
        }
        catch (RequestFailedException error) when (SaysTheKindIsMissing(error))
        {
            if (!isMissing) Log.SwitchedOff(logger, kind, Describe(error));
            isMissing = true;
        }
        catch (Exception error) when (!turn.IsCancellationRequested)
        {
            // Whatever goes wrong outside must not become a failure of the turn.
            breaker.Failed(WaitAskedBy(error));
            LogOnce(Describe(error));
        }

        return null;
    }

    /// <summary>A document that the service refuses says nothing about the service.</summary>
    public void Refused(string code) => LogOnce(code);

    /// <summary>The kind does not exist in this cloud or region, or the address is none of a Language resource.</summary>
    private static bool SaysTheKindIsMissing(RequestFailedException error) => error.Status == 404 || error.ErrorCode == "InvalidParameterValue";

    private static TimeSpan? WaitAskedBy(Exception error) =>
        (error as RequestFailedException)?.GetRawResponse() is { } response && response.Headers.TryGetValue("Retry-After", out var text)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(Math.Min(seconds, LongestWait))
            : null;

    private static string Describe(Exception error) => error switch
    {
        RequestFailedException { Status: 0 } => "no connection",
        RequestFailedException failed => $"HTTP {failed.Status} {failed.ErrorCode}".TrimEnd(),
        OperationCanceledException => "no answer in time",
        _ => error.GetType().Name,
    };

    private void LogOnce(string failure)
    {
        if (logged.TryAdd(failure, true)) Log.Failed(logger, kind, failure);
    }
}
