using Duban.Plans.Intake;

namespace Duban.Dialogs.Intake;

/// <summary>Keep the notice until it is confirmed, in the place of the officer's older one.</summary>
public sealed record SaveDraft(ImportDraft Draft) : Change;
