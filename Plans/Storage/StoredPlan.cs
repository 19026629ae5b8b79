using System.Collections.Immutable;
using Duban.Plans.Notices;

namespace Duban.Plans.Storage;

/// <summary>A plan with the version it is and what its reader warned of.</summary>
public sealed record StoredPlan(Plan Plan, PlanVersion Version, ImmutableArray<Warning> Warnings);
