namespace Duban.Plans.Storage;

/// <summary>An activity to append.</summary>
/// <param name="Json">The activity.</param>
/// <param name="ClientId">The sender's own id for it; a repeated one is stored once. Null for none.</param>
/// <param name="AwaitsAnswer">Whether it stays pending until <see cref="TranscriptStore.MarkProcessedAsync"/>; true for what a user says.</param>
public sealed record NewActivity(string Json, string? ClientId = null, bool AwaitsAnswer = false);
