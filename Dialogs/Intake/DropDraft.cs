namespace Duban.Dialogs.Intake;

/// <summary>The officer gave the notice up.</summary>
public sealed record DropDraft(string Officer) : Change;
