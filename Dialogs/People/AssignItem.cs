using Duban.Plans.People;

namespace Duban.Dialogs.People;

/// <summary>Note who of a unit does an item.</summary>
public sealed record AssignItem(Assignment Assignment) : Change;
