using Duban.Bot.Deliveries;
using Duban.Plans.Addresses;
using Microsoft.Extensions.Options;
using TurnGates = Duban.Bot.Turns.TurnGates;

namespace Duban.Bot.Channels.BotFramework.Proactive;

/// <summary>Calls to a channel, one at a time per conversation, not faster than it likes, tried again where that helps (lesson 2).</summary>
internal sealed class PatientCalls(IOptions<DeliveryOptions> options, TimeProvider time, ILogger<PatientCalls> logger)
{
    private const double Variation = 0.2;

    private readonly TurnGates gates = new();
    private readonly Pace conversations = new(options.Value.Burst, TimeSpan.FromSeconds(1), time);
    private readonly Pace tenants = new(options.Value.TenantPerSecond, TimeSpan.FromSeconds(1.0 / options.Value.TenantPerSecond), time);

    /// <summary>Calls until it succeeded or further tries would not help; gives the delivery and, of a failure, its rule.</summary>
    public async Task<(Delivery Delivery, RefusalRule? Rule)> RunAsync(Address address, Func<CancellationToken, Task<string?>> call, CancellationToken cancel)
    {
        var key = $"{address.Channel}/{address.Root}";
        using var gate = await gates.EnterAsync(key, cancel);
        // Somebody before was told to wait longer than one waits here.
        if (conversations.Wait(key) is var paused && paused > options.Value.LongestWait) return (Throttled(paused), null);
        var isUncertain = false;
        for (var attempt = 1; ; attempt++)
        {
            await TakeTurnAsync(key, address, cancel);
            var (message, refusal) = await TryAsync(address, call, cancel);
            if (refusal is null) return (Delivery.Sent(message) with { Attempts = attempt, IsUncertain = isUncertain }, null);
            var rule = RefusalTable.For(refusal);
            isUncertain |= rule.IsUncertain;
            var wait = WaitAfter(refusal, attempt);
            // A pause holds for the whole conversation, whoever sends there next.
            if (rule.Next == Retry.Wait) conversations.Pause(key, wait);
            if (!IsWorthAnotherTry(rule, attempt, wait)) return (Failed(refusal, rule, attempt, wait) with { IsUncertain = isUncertain }, rule);
            Deliveries.Log.TriedAgain(logger, address.Channel, address.Conversation, Words(refusal, rule), wait);
            if (rule.Next == Retry.Once) await Task.Delay(wait, time, cancel);
        }
    }

    private async Task TakeTurnAsync(string key, Address address, CancellationToken cancel)
    {
        await WaitAsync(conversations.Take(key), cancel);
        if (address.Tenant is { } tenant) await WaitAsync(tenants.Take($"{address.Channel}/{tenant}"), cancel);
    }

    private Task WaitAsync(TimeSpan wait, CancellationToken cancel) => wait > TimeSpan.Zero ? Task.Delay(wait, time, cancel) : Task.CompletedTask;

    private async Task<(string? Message, Refusal? Refusal)> TryAsync(Address address, Func<CancellationToken, Task<string?>> call, CancellationToken cancel)
    {
        try
        {
            return (await call(cancel), null);
        }
        catch (Exception error) when (!cancel.IsCancellationRequested && Refusals.Of(error, time.GetUtcNow()) is { } refusal)
        {
            return (null, refusal);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Deliveries.Log.SendingFailed(logger, error, address.Channel, address.Conversation);
            // Before anything was sent: a token that cannot be had or is not for that service, a message that cannot be written.
            return (null, new Refusal(0, Refusals.NotAsked, error.Message));
        }
    }

    private bool IsWorthAnotherTry(RefusalRule rule, int attempt, TimeSpan wait) => rule.Next switch
    {
        Retry.Wait => attempt < options.Value.MostAttempts && wait <= options.Value.LongestWait,
        Retry.Once => attempt == 1,
        _ => false,
    };

    private TimeSpan WaitAfter(Refusal refusal, int attempt)
    {
        var most = options.Value.LongestWait;
        var doubled = Math.Min(options.Value.FirstWait.TotalSeconds * Math.Pow(2, attempt - 1), most.TotalSeconds / (1 + Variation));
        var varied = TimeSpan.FromSeconds(doubled * (1 - Variation + (2 * Variation * Random.Shared.NextDouble())));
        return refusal.RetryAfter is { } asked && asked > varied ? asked : varied;
    }

    private static Delivery Failed(Refusal refusal, RefusalRule rule, int attempts, TimeSpan wait) => new()
    {
        Outcome = rule.Outcome, Code = refusal.Code, Reason = Words(refusal, rule), Attempts = attempts, RetryAfter = rule.Next == Retry.Wait ? wait : null,
    };

    private static Delivery Throttled(TimeSpan wait) => Delivery.Not(DeliveryOutcome.Throttled, "the channel asked for a pause") with { RetryAfter = wait };

    private static string Words(Refusal refusal, RefusalRule rule)
    {
        var status = refusal.Status == 0 ? "no answer" : $"{refusal.Status}";
        var told = string.Join(' ', new[] { status, refusal.Code, refusal.Message, refusal.Trace is null ? "" : $"[{refusal.Trace}]" }.Where(part => part.Length > 0));
        return $"{rule.Reason} ({told})";
    }
}
