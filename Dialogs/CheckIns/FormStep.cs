using System.Collections.Immutable;

namespace Duban.Dialogs.CheckIns;

/// <summary>One step of a check-in: what is said and stored, and how the form stands after it.</summary>
/// <param name="Result">What is said, and what is to be stored.</param>
/// <param name="Form">The form after it; null once it is stored or given up.</param>
internal sealed record FormStep(DialogResult Result, CheckInForm? Form)
{
    /// <summary>Whether it opened a form beside the one that was open: that one waits.</summary>
    public bool IsNew { get; init; }

    /// <summary>Cards that go out beside the answer, before it.</summary>
    public ImmutableArray<Reply> Cards { get; init; } = [];
}
