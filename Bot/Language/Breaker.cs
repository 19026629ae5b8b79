namespace Duban.Bot.Language;

/// <summary>
/// Stops asking for a while somebody who failed again and again, or who asks to be left alone; after the while one more failure is enough.
/// </summary>
internal sealed class Breaker(TimeProvider time)
{
    private const int MostFailures = 5;

    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private int failures;
    private DateTimeOffset silentUntil = DateTimeOffset.MinValue;

    /// <summary>Whether nobody is to be asked now.</summary>
    public bool IsOpen
    {
        get
        {
            lock (gate) return time.GetUtcNow() < silentUntil;
        }
    }

    public void Succeeded()
    {
        lock (gate) failures = 0;
    }

    /// <param name="wait">How long they ask to be left alone; null where they do not say.</param>
    public void Failed(TimeSpan? wait)
    {
        lock (gate)
        {
            if (++failures >= MostFailures) BeSilentFor(Silence);
            if (wait is { } asked) BeSilentFor(asked);
        }
    }

    private void BeSilentFor(TimeSpan span)
    {
        var until = time.GetUtcNow() + span;
        if (until > silentUntil) silentUntil = until;
    }
}
