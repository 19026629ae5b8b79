using System.Collections.Immutable;

namespace Duban.Plans.Progress;

/// <summary>What one check found.</summary>
/// <param name="Summary">What was checked, for a log without faults: "12 acts, chain intact, last hash …".</param>
/// <param name="Faults">What is wrong; empty where all is as it was written.</param>
public sealed record AuditFinding(string Summary, ImmutableArray<AuditFault> Faults);
