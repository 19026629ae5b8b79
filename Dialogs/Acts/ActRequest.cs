using System.Collections.Immutable;
using Duban.Plans.Units;

namespace Duban.Dialogs.Acts;

/// <summary>An act as a sentence says it.</summary>
/// <param name="Key">The act or list, by the name that acts.tsv gives it.</param>
internal sealed record ActRequest(string Key)
{
    /// <summary>The items it names.</summary>
    public ImmutableArray<int> Items { get; init; } = [];

    /// <summary>The units it names.</summary>
    public ImmutableArray<Unit> Units { get; init; } = [];

    /// <summary>The unit that should do it instead, as printed; null where none is proposed.</summary>
    public string? To { get; init; }

    /// <summary>Why, in the speaker's words.</summary>
    public string? Reason { get; init; }

    /// <summary>The day it names.</summary>
    public DateOnly? Date { get; init; }
}
