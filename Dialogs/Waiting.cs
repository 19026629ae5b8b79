using System.Collections.Immutable;
using Duban.Plans.Feedback;
using Duban.Plans.Intake;
using Duban.Plans.Progress;

namespace Duban.Dialogs;

/// <summary>What lies with the stores for an officer who speaks. Where there are no stores there is none of it, and nothing can be kept.</summary>
/// <param name="Draft">Their notice that waits for confirmation; null for none.</param>
/// <param name="Marks">The answers marked as wrong that wait for review, the oldest first.</param>
public sealed record Waiting(ImportDraft? Draft, ImmutableArray<MarkedAnswer> Marks)
{
    /// <summary>Nothing lies there.</summary>
    public static Waiting Nothing { get; } = new(null, []);

    /// <summary>The acts that a question about the past asked for, the oldest first; null while none were asked for.</summary>
    public ImmutableArray<LogEntry>? History { get; init; }
}
