namespace Duban.Plans.Progress;

/// <summary>What an entry of the log says, for people who read it.</summary>
public static class LogContent
{
    /// <summary>The act on a unit's line; null for an act on an item, or about no item.</summary>
    public static LineAct? ActOf(LogEntry entry) => entry is { Item: not null, Unit: not null } ? ProgressJson.Read<LineAct>(entry.Payload) : null;

    /// <summary>The name of the state that the act met; null where it says none.</summary>
    public static string? StateBefore(LogEntry entry) => StateIn(entry, entry.Before) ?? (entry.After is null ? null : entry.Unit is null ? new Open().Name : new AwaitingReceipt().Name);

    /// <summary>The name of the state after the act; null where it moves nothing.</summary>
    public static string? StateAfter(LogEntry entry) => StateIn(entry, entry.After);

    private static string? StateIn(LogEntry entry, string? json) => json is null ? null
        : entry.Unit is null ? ProgressJson.Read<Matter>(json).State.Name : ProgressJson.Read<Line>(json).State.Name;
}
