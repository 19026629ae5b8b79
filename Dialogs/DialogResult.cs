using System.Collections.Immutable;
using Duban.Dialogs.Answering;

namespace Duban.Dialogs;

/// <summary>What a dialog says, and what is to be stored.</summary>
internal sealed record DialogResult(Answer Answer)
{
    /// <summary>What is to be stored.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];
}
