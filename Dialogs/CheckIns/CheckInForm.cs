using System.Collections.Immutable;

namespace Duban.Dialogs.CheckIns;

/// <summary>A check-in that is being given: which line it is for and what was said. Small, versioned with the conversation, per speaker.</summary>
public sealed record CheckInForm
{
    /// <summary>The item's key, so that a new version of the notice in between does not move it to another item.</summary>
    public required string Item { get; init; }

    /// <summary>The unit's key.</summary>
    public required string Unit { get; init; }

    /// <summary>What was said.</summary>
    public Draft Draft { get; init; } = Draft.Nothing;

    /// <summary>What the last report already said and still seems to hold.</summary>
    public Draft Before { get; init; } = Draft.Nothing;

    /// <summary>What was asked last; words without a label answer it.</summary>
    public ImmutableArray<Slot> Asked { get; init; } = [];

    /// <summary>Whether it was said that something with substance is missing (L18).</summary>
    public bool IsWarned { get; init; }

    /// <summary>Whether the summary was shown: now it can be confirmed.</summary>
    public bool IsShown { get; init; }

    /// <summary>The number of the report that stood when the summary was last looked at; another one since then is somebody else's.</summary>
    public int Seen { get; init; }

    /// <summary>When something was last said to it; null where the channel tells no time.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The draft over what was there before.</summary>
    public Draft Whole => Before with
    {
        Progress = Draft.Progress ?? Before.Progress,
        Percent = Draft.Percent ?? Before.Percent,
        Stage = Draft.Stage ?? Before.Stage,
        Difficulty = Draft.Difficulty ?? Before.Difficulty,
        Help = Draft.Help ?? Before.Help,
        Next = Draft.Next ?? Before.Next,
        Expected = Draft.Expected ?? Before.Expected,
        IsNoProgress = Draft.IsNoProgress,
        Reason = Draft.Reason,
        Evidence = Draft.Evidence,
    };

    /// <summary>The draft to which more is said: what stood there of the texts that grow is kept.</summary>
    public Draft Growing(Draft said) => Draft with
    {
        Progress = said.Progress is null ? Draft.Progress : Draft.Progress ?? Before.Progress,
        Difficulty = said.Difficulty is null ? Draft.Difficulty : Draft.Difficulty ?? Before.Difficulty,
        Help = said.Help is null ? Draft.Help : Draft.Help ?? Before.Help,
        Next = said.Next is null ? Draft.Next : Draft.Next ?? Before.Next,
    };

    /// <summary>Whether a slot only stands there from the last report.</summary>
    public bool IsCarried(Slot slot) => Before.Has(slot) && !Draft.Has(slot);
}
