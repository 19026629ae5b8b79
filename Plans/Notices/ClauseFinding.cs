namespace Duban.Plans.Notices;

/// <summary>One thing a clause says: these names in this role.</summary>
/// <param name="Part">The role, people or time.</param>
/// <param name="Value">The words after the label, or before the verb.</param>
public sealed record ClauseFinding(ClausePart Part, Passage Value);
