using Duban.Plans.Units;

namespace Duban.Plans;

/// <summary>All that a turn may know, as an immutable snapshot: from the stores or from one file.</summary>
/// <param name="Plan">The plan in force.</param>
/// <param name="Directory">The units and groups, those the plan names always among them.</param>
public sealed record Facts(Plan Plan, UnitDirectory Directory);
