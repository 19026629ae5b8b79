namespace Duban.Plans.Storage;

/// <summary>Where an activity stands, and whether it is new there or came a second time.</summary>
public sealed record Appended(long Sequence, bool IsNew);
