using System.Collections.Immutable;
using Duban.Plans.Units;

namespace Duban.Dialogs.People;

/// <summary>A name in a text, and whom it can mean.</summary>
/// <param name="Start">First character.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Candidates">Those who bear it; at least one.</param>
internal sealed record NamedPerson(int Start, int Length, ImmutableArray<Officer> Candidates)
{
    /// <summary>The place behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The one who is meant; null while several bear the name.</summary>
    public Officer? Only => Candidates is [var one] ? one : null;
}
