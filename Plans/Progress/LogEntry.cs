using System.Globalization;

namespace Duban.Plans.Progress;

/// <summary>One act as it stands in the log (L4). Its hash covers all of it and the hash before: nothing can be changed, left out or put in between unseen.</summary>
public sealed record LogEntry
{
    /// <summary>Its place in the log: 1, 2, 3 …</summary>
    public required long Sequence { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The office's day; in a demonstration the fixed one.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The key of who did it.</summary>
    public required string Officer { get; init; }

    /// <summary>Their name at that time.</summary>
    public required string OfficerName { get; init; }

    /// <summary>Their role at that time.</summary>
    public required string Role { get; init; }

    /// <summary>The channel.</summary>
    public required string Channel { get; init; }

    /// <summary>The notice; null for acts about no item.</summary>
    public string? Notice { get; init; }

    /// <summary>The item's key; null for acts about no item.</summary>
    public string? Item { get; init; }

    /// <summary>The item's number at that time.</summary>
    public int? ItemNumber { get; init; }

    /// <summary>The unit's key; null for acts about no unit.</summary>
    public string? Unit { get; init; }

    /// <summary>The name of the act: "report".</summary>
    public required string Act { get; init; }

    /// <summary>Why; null where no reason was given.</summary>
    public string? Reason { get; init; }

    /// <summary>The act itself as JSON.</summary>
    public required string Payload { get; init; }

    /// <summary>How things stood before, as JSON; null where nothing was stored.</summary>
    public string? Before { get; init; }

    /// <summary>How they stood after, as JSON; null where the act moves nothing.</summary>
    public string? After { get; init; }

    /// <summary>The hash of the entry before; empty for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 over all of the above, hexadecimal.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The hash that the entry must have.</summary>
    public string ComputeHash() => LogHash.Of(
        Sequence, At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), Day.ToString("O", CultureInfo.InvariantCulture), Officer, OfficerName, Role, Channel,
        Notice, Item, ItemNumber?.ToString(CultureInfo.InvariantCulture), Unit, Act, Reason, Payload, Before, After, PreviousHash);
}
