namespace Duban.Plans.Progress;

/// <summary>An act as its columns hold it, nothing read into them: what somebody changed by hand need not be a day or an instant any more.</summary>
public sealed record WrittenAct
{
    /// <summary>Its place in the log.</summary>
    public long Sequence { get; init; }

    /// <summary>The instant as it is written.</summary>
    public string? At { get; init; }

    /// <summary>The day as it is written.</summary>
    public string? Day { get; init; }

    /// <inheritdoc cref="LogEntry.Officer"/>
    public string? Officer { get; init; }

    /// <inheritdoc cref="LogEntry.OfficerName"/>
    public string? OfficerName { get; init; }

    /// <inheritdoc cref="LogEntry.Role"/>
    public string? Role { get; init; }

    /// <inheritdoc cref="LogEntry.Channel"/>
    public string? Channel { get; init; }

    /// <inheritdoc cref="LogEntry.Notice"/>
    public string? Notice { get; init; }

    /// <inheritdoc cref="LogEntry.Item"/>
    public string? Item { get; init; }

    /// <summary>The item's number as it is written.</summary>
    public string? ItemNumber { get; init; }

    /// <inheritdoc cref="LogEntry.Unit"/>
    public string? Unit { get; init; }

    /// <inheritdoc cref="LogEntry.Act"/>
    public string? Act { get; init; }

    /// <inheritdoc cref="LogEntry.Reason"/>
    public string? Reason { get; init; }

    /// <inheritdoc cref="LogEntry.Payload"/>
    public string? Payload { get; init; }

    /// <inheritdoc cref="LogEntry.Before"/>
    public string? Before { get; init; }

    /// <inheritdoc cref="LogEntry.After"/>
    public string? After { get; init; }

    /// <inheritdoc cref="LogEntry.PreviousHash"/>
    public string? PreviousHash { get; init; }

    /// <inheritdoc cref="LogEntry.Hash"/>
    public string? Hash { get; init; }

    /// <summary>What the act is about: a line, an item, or a unit's settings.</summary>
    public (string? Notice, string? Item, string? Unit) Subject => (Notice, Item, Unit);

    /// <summary>The hash that it must have.</summary>
    public string ComputeHash() => LogHash.Of(
        Sequence, At, Day, Officer, OfficerName, Role, Channel, Notice, Item, ItemNumber, Unit, Act, Reason, Payload, Before, After, PreviousHash);
}
