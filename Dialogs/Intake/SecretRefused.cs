namespace Duban.Dialogs.Intake;

/// <summary>A file marked as secret was refused at the door; noted without its words (L50).</summary>
public sealed record SecretRefused(string? Officer) : Change;
