namespace Duban.Plans.People;

/// <summary>A code drawn beforehand, for a turn is no game of chance.</summary>
/// <param name="Code">The code as it is shown.</param>
/// <param name="Lifetime">How long it is to hold.</param>
public sealed record NewCode(string Code, TimeSpan Lifetime);
