namespace Duban.Plans.Notices;

/// <summary>A text parted into its clauses and all else.</summary>
/// <param name="Rest">The text without its clauses.</param>
/// <param name="Findings">What the clauses say, in order.</param>
/// <param name="Clauses">The clauses as written.</param>
public sealed record ClauseResult(Passage Rest, IReadOnlyList<ClauseFinding> Findings, IReadOnlyList<Passage> Clauses);
