namespace Duban.Dialogs.People;

/// <summary>Take back the leaves of an officer that have not ended.</summary>
/// <param name="Officer">The officer's key.</param>
/// <param name="Today">The office's day.</param>
public sealed record EndAbsence(string Officer, DateOnly Today) : Change;
