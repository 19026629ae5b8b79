namespace Duban.Plans.Notices;

/// <summary>One thing a clause says: these names in this role.</summary>
/// <param name="Part">The role, people or time.</param>
/// <param name="Value">The words after the label, or before the verb.</param>
public sealed record ClauseFinding(ClausePart Part, Passage Value)
{
    /// <summary>Whether the document's label says so, not a verb in prose.</summary>
    public bool IsLabelled { get; init; }
}

/// <summary>A text parted into its clauses and all else.</summary>
/// <param name="Rest">The text without its clauses.</param>
/// <param name="Findings">What the clauses say, in order.</param>
/// <param name="Clauses">The clauses as written.</param>
public sealed record ClauseResult(Passage Rest, IReadOnlyList<ClauseFinding> Findings, IReadOnlyList<Passage> Clauses);
