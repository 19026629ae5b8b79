using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Duban.Plans.Progress;

/// <summary>A unit's part in an item: where it stands and what was last reported. Bounded: all older reports are in the log.</summary>
public sealed record Line
{
    /// <summary>Which line it is.</summary>
    [JsonIgnore]
    public LineKey Key { get; init; }

    /// <summary>How many acts it has seen; a stored act names the version it was decided on.</summary>
    [JsonIgnore]
    public long Version { get; init; }

    /// <summary>Where it stands.</summary>
    public LineState State { get; init; } = new AwaitingReceipt();

    /// <summary>The day it was signed for; null while it is not.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>The last report, whatever became of it.</summary>
    public CheckIn? Last { get; init; }

    /// <summary>The last report that the supervision office accepted.</summary>
    public CheckIn? Accepted { get; init; }

    /// <summary>Why the last report came back; null once a new one is given.</summary>
    public ReturnNote? Returned { get; init; }

    /// <summary>How often a report came back.</summary>
    public int Returns { get; init; }

    /// <summary>The later dates asked for, the first one first; at most one is open.</summary>
    public ImmutableArray<Extension> Extensions { get; init; } = [];

    /// <summary>The day on which the unit's part was done and accepted.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>The role that came over from another unit; null where the plan itself names or reaches the unit.</summary>
    public DutyRole? TakenOver { get; init; }

    /// <summary>The day on which it came over; null where it did not.</summary>
    public DateOnly? TakenOverOn { get; init; }

    /// <summary>The later date that waits for a decision; null for none.</summary>
    [JsonIgnore]
    public Extension? AskedExtension => Extensions.LastOrDefault(extension => extension.IsOpen);

    /// <summary>The last date granted; null where none was.</summary>
    [JsonIgnore]
    public DateOnly? ExtendedTo => Extensions.LastOrDefault(extension => extension.Granted is not null)?.Granted;

    /// <summary>A line on which nothing happened yet.</summary>
    public static Line New(LineKey key) => new() { Key = key };

    /// <summary>The line with another end of its last extension.</summary>
    public Line WithLastExtension(Func<Extension, Extension> change) =>
        this with { Extensions = Extensions.SetItem(Extensions.Length - 1, change(Extensions[^1])) };
}
