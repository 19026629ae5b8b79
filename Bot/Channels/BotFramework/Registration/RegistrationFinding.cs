namespace Duban.Bot.Channels.BotFramework.Registration;

/// <summary>What became of an attempt to prove who we are.</summary>
/// <param name="IsFine">Whether a token was given.</param>
/// <param name="Sentence">The registration and, where it failed, why and what to do; never the secret.</param>
internal sealed record RegistrationFinding(bool IsFine, string Sentence);
