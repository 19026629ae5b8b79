using Duban.Plans.Units;

namespace Duban.Plans.Intake;

/// <summary>A unit that a notice names and the directory does not know.</summary>
/// <param name="Unit">The unit as it would be added.</param>
/// <param name="Likeliest">The known unit that it most likely is; null where none is near.</param>
public sealed record UnitFinding(Unit Unit, Unit? Likeliest);
