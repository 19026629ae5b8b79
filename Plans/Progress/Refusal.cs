using System.Collections.Immutable;

namespace Duban.Plans.Progress;

/// <summary>Why an act is not possible, and what is.</summary>
/// <param name="Kind">Why.</param>
/// <param name="State">The state that it met: of the line, or of the item.</param>
/// <param name="Possible">The names of the acts that are possible instead, whoever may do them.</param>
public sealed record Refusal(RefusalKind Kind, string State, ImmutableArray<string> Possible);
