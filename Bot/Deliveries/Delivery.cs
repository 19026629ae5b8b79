namespace Duban.Bot.Deliveries;

/// <summary>What became of a sending.</summary>
public sealed record Delivery
{
    /// <summary>What became of it.</summary>
    public required DeliveryOutcome Outcome { get; init; }

    /// <summary>The channel's id of the message, by which it can be updated or withdrawn; null where it was not sent.</summary>
    public string? Message { get; init; }

    /// <summary>The channel's code of a failure; null for none.</summary>
    public string? Code { get; init; }

    /// <summary>Why it failed, for operators; null where it was sent.</summary>
    public string? Reason { get; init; }

    /// <summary>How long to wait before another try; null where that is not known or would not help.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether it may have arrived although it failed; of one that was sent, whether it may have arrived twice.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>How often the channel was asked.</summary>
    public int Attempts { get; init; }

    /// <summary>Whether the channel took it.</summary>
    public bool IsSent => Outcome == DeliveryOutcome.Sent;

    /// <summary>Whether another try later may do better.</summary>
    public bool MayRetry => Outcome is DeliveryOutcome.Throttled or DeliveryOutcome.Failed;

    /// <summary>It was sent.</summary>
    public static Delivery Sent(string? message) => new() { Outcome = DeliveryOutcome.Sent, Message = message };

    /// <summary>It was not sent.</summary>
    public static Delivery Not(DeliveryOutcome outcome, string reason) => new() { Outcome = outcome, Reason = reason };

    /// <inheritdoc/>
    public override string ToString() => IsSent ? $"Sent {Message}" : $"{Outcome}: {Reason}";
}
