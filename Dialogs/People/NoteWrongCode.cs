namespace Duban.Dialogs.People;

/// <summary>Count a code that opened nothing.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Account">The account that said it.</param>
public sealed record NoteWrongCode(string Channel, string Account) : Change;
