using Duban.Plans.People;

namespace Duban.Dialogs.People;

/// <summary>Note a leave.</summary>
public sealed record SayAbsent(Absence Absence) : Change;
