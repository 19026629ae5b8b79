namespace Duban.Plans.Intake;

/// <summary>What a supervisor says about a name: the same unit, a unit renamed, or one merged into another.</summary>
/// <param name="Name">The name that the directory did not know, as printed; or, for a merger, the unit that ends.</param>
/// <param name="Unit">The key of the known unit that it is.</param>
/// <param name="Kind">What they said.</param>
public sealed record UnitChoice(string Name, string Unit, UnitChoiceKind Kind);
