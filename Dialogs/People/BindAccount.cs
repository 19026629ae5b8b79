namespace Duban.Dialogs.People;

/// <summary>Bind an account to the officer of an invitation, whose code is used up by that.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Account">The account.</param>
/// <param name="CodeHash">The code's hash.</param>
/// <param name="Officer">The key of the officer who was invited.</param>
public sealed record BindAccount(string Channel, string Account, string CodeHash, string Officer) : Change;
