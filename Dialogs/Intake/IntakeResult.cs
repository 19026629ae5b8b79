using System.Collections.Immutable;
using Duban.Dialogs.Answering;

namespace Duban.Dialogs.Intake;

/// <summary>What is said about an incoming notice, and what is to be stored.</summary>
internal sealed record IntakeResult(Answer Answer)
{
    public ImmutableArray<Change> Changes { get; init; } = [];
}
