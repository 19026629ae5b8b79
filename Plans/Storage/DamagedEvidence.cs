using Duban.Plans.Progress;

namespace Duban.Plans.Storage;

/// <summary>Evidence whose file is not what it was.</summary>
public sealed record DamagedEvidence(EvidenceFile File, EvidenceDamage Damage);
