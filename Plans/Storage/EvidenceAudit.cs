using Duban.Plans.Progress;

namespace Duban.Plans.Storage;

/// <summary>Checks that every file of evidence is there and is what was stored.</summary>
public sealed class EvidenceAudit(EvidenceStore evidence) : IAuditCheck
{
    /// <inheritdoc/>
    public async Task<AuditFinding> RunAsync(string authority, string? known, CancellationToken cancel)
    {
        var faults = new List<AuditFault>();
        await foreach (var damaged in evidence.FindDamagedAsync(authority, cancel))
            faults.Add(new AuditFault(null, $"evidence {damaged.File.Id} ({damaged.File.Name}): the file is {(damaged.Damage == EvidenceDamage.Missing ? "missing" : "not what was stored")}"));
        return new AuditFinding("evidence files intact", [.. faults]);
    }
}
