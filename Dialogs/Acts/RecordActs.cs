using Duban.Plans.Progress;

namespace Duban.Dialogs.Acts;

/// <summary>Acts in the life of an item are to be stored.</summary>
/// <param name="Record">What was decided, on what.</param>
public sealed record RecordActs(ActRecord Record) : Change;
