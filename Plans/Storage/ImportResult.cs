namespace Duban.Plans.Storage;

/// <summary>What an import did, and the version that now holds the content.</summary>
public sealed record ImportResult(ImportOutcome Outcome, int Version);
