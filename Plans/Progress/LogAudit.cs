using System.Collections.Immutable;

namespace Duban.Plans.Progress;

/// <summary>
/// Goes through the log act by act, and in the end over the rows that it must have led to. It keeps the last state of each line and item, never the log:
/// a log of any length is checked in little memory.
/// </summary>
/// <param name="known">A hash noted down earlier that must still be in the chain; null for none. Only it can tell a log cut off at its end.</param>
public sealed class LogAudit(string? known = null)
{
    private readonly Dictionary<(string?, string?, string?), Stand> stands = [];
    private readonly ImmutableArray<AuditFault>.Builder faults = ImmutableArray.CreateBuilder<AuditFault>();
    private string lastHash = "";
    private long count;
    private bool isKnownSeen = known is null;

    /// <summary>The number of the last act taken; 0 before the first.</summary>
    public long Last { get; private set; }

    /// <summary>Takes the next act.</summary>
    public void Take(WrittenAct act)
    {
        CheckPlace(act);
        if (act.PreviousHash != lastHash) Fault(act.Sequence, Last == 0 ? "it is the first act, but names a hash before it" : $"the hash it names is not that of act {Last} before it");
        if (act.Hash != act.ComputeHash()) Fault(act.Sequence, $"its content is not what its hash says: it was changed ({act.Act} by {act.OfficerName}, {act.Day})");
        CheckBefore(act);
        isKnownSeen |= act.Hash == known;
        (Last, lastHash, count) = (act.Sequence, act.Hash ?? "", count + 1);
    }

    /// <summary>Compares the rows with what the log led to.</summary>
    public AuditFinding Finish(IEnumerable<WrittenState> states)
    {
        foreach (var state in states) CheckState(state);
        foreach (var (subject, stand) in stands) Fault(stand.Act, $"it moved {Name(subject)}, whose row is missing");
        if (!isKnownSeen) Fault(null, $"the hash {known} is not in the chain any more: acts at the end of the log were deleted, or all of it was written anew");
        var summary = count == 0 ? "0 acts, chain intact" : $"{count} acts, chain intact, last hash {lastHash}";
        return new AuditFinding(summary, faults.ToImmutable());
    }

    /// <summary>Ends where something could not even be read.</summary>
    public AuditFinding Break(string reason)
    {
        Fault(Last + 1, $"it or what comes after it cannot be read: {reason}");
        return new AuditFinding("", faults.ToImmutable());
    }

    private void CheckPlace(WrittenAct act)
    {
        if (act.Sequence == Last + 2) Fault(Last + 1, "it is missing");
        else if (act.Sequence != Last + 1) Fault(act.Sequence, Last == 0 ? "it is the first: those before it are missing" : $"it follows act {Last}: those between are missing");
    }

    private void CheckBefore(WrittenAct act)
    {
        var stand = stands.GetValueOrDefault(act.Subject);
        if (act.After is null && act.Notice is not null) Fault(act.Sequence, $"it does not say what it made of {Name(act.Subject)}");
        if (act.Before != (act.Notice is null ? null : stand?.Json))
            Fault(act.Sequence, $"what it says stood before is not what {(stand is null ? "a new log" : $"act {stand.Act}")} left of {Name(act.Subject)}");
        stands[act.Subject] = new Stand(act.Sequence, act.After ?? act.Act ?? "", (stand?.Version ?? 0) + 1);
    }

    private void CheckState(WrittenState state)
    {
        if (!stands.Remove(state.Subject, out var stand)) Fault(null, $"{Name(state.Subject)} has a row, but no act in the log");
        else if (state.Sequence != stand.Act) Fault(stand.Act, $"it moved {Name(state.Subject)} last, but its row names act {state.Sequence}");
        else if (state.Json != stand.Json) Fault(stand.Act, $"it left {Name(state.Subject)} otherwise than its row says");
        else if (state.Version != 0 && state.Version != stand.Version) Fault(stand.Act, $"{Name(state.Subject)} saw {stand.Version} acts, its row says {state.Version}");
    }

    private void Fault(long? act, string what) => faults.Add(new AuditFault(act, what));

    private static string Name((string? Notice, string? Item, string? Unit) subject) => subject switch
    {
        (null, _, var unit) => $"the settings of unit {unit}",
        (var notice, var item, null) => $"item {item} of {notice}",
        var (notice, item, unit) => $"the line of unit {unit} in item {item} of {notice}",
    };

    /// <summary>How something stands after an act, and how many acts it has seen.</summary>
    private sealed record Stand(long Act, string Json, long Version);
}
