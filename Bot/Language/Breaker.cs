namespace Duban.Bot.Language;

/// <summary>Stops asking for a while somebody who failed again and again; after the while one more failure is enough.</summary>
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

    public void Failed()
    {
        lock (gate)
        {
            if (++failures >= MostFailures) silentUntil = time.GetUtcNow() + Silence;
        }
    }
}
