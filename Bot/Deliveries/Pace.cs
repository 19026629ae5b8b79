namespace Duban.Bot.Deliveries;

/// <summary>So many at once, then one in each interval, counted by key. A key can be paused.</summary>
/// <remarks>The limiters of System.Threading.RateLimiting read the wall clock themselves; this one takes the program's clock, and forgets a key once it is at rest.</remarks>
internal sealed class Pace(int burst, TimeSpan interval, TimeProvider time)
{
    private const int MostAtRest = 1000;

    private readonly Dictionary<string, DateTimeOffset> due = [];

    private TimeSpan Ahead => (burst - 1) * interval;

    /// <summary>Takes a place; gives how long to wait for it.</summary>
    public TimeSpan Take(string key)
    {
        lock (due)
        {
            var now = time.GetUtcNow();
            Forget(now);
            var at = due.TryGetValue(key, out var known) && known > now ? known : now;
            due[key] = at + interval;
            return Left(at - Ahead - now);
        }
    }

    /// <summary>How long nobody of that key should go.</summary>
    public TimeSpan Wait(string key)
    {
        lock (due) return due.TryGetValue(key, out var at) ? Left(at - Ahead - time.GetUtcNow()) : TimeSpan.Zero;
    }

    /// <summary>Lets nobody of that key go for so long.</summary>
    public void Pause(string key, TimeSpan span)
    {
        lock (due)
        {
            var until = time.GetUtcNow() + span + Ahead;
            if (!due.TryGetValue(key, out var at) || at < until) due[key] = until;
        }
    }

    private static TimeSpan Left(TimeSpan span) => span > TimeSpan.Zero ? span : TimeSpan.Zero;

    private void Forget(DateTimeOffset now)
    {
        if (due.Count < MostAtRest) return;
        foreach (var key in due.Where(entry => entry.Value <= now).Select(entry => entry.Key).ToList()) due.Remove(key);
    }
}
