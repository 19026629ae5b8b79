using System.Collections.Immutable;
using Duban.Dialogs.Answering;

namespace Duban.Dialogs.Acts;

/// <summary>What became of an act: what is said, what is stored, and what of it is still open.</summary>
internal sealed record ActResult(Answer Answer)
{
    /// <summary>What is to be stored.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>Cards that were shown before and now look otherwise; they go out before the answer.</summary>
    public ImmutableArray<Reply> Cards { get; init; } = [];

    /// <summary>The act that waits for the speaker; null for none.</summary>
    public PendingAct? Pending { get; init; }

    /// <summary>Whether it was only a look at something, which leaves an act that was begun as it is.</summary>
    public bool KeepsBegun { get; init; }
}
