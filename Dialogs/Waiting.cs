using System.Collections.Immutable;
using Duban.Plans.Feedback;
using Duban.Plans.Intake;

namespace Duban.Dialogs;

/// <summary>What lies with the stores for an officer who speaks. Where there are no stores there is none of it, and nothing can be kept.</summary>
/// <param name="Draft">Their notice that waits for confirmation; null for none.</param>
/// <param name="Marks">The answers marked as wrong that wait for review, the oldest first.</param>
public sealed record Waiting(ImportDraft? Draft, ImmutableArray<MarkedAnswer> Marks);
