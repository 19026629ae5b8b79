using Duban.Plans.Intake;
using Duban.Plans.Units;

namespace Duban.Dialogs.Intake;

/// <summary>The notice was confirmed: the plan comes into force and its units into the directory, both or neither.</summary>
/// <param name="Draft">What was confirmed.</param>
/// <param name="Notice">The key of the notice of which it is a newer version; null for a new notice.</param>
/// <param name="Directory">The directory with the new units; null where it stays as it is.</param>
/// <param name="DirectoryRevision">The revision that it was made from.</param>
public sealed record AdoptPlan(ImportDraft Draft, string? Notice, UnitDirectory? Directory, int DirectoryRevision) : Change;
