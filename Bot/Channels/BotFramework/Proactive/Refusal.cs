namespace Duban.Bot.Channels.BotFramework.Proactive;

/// <summary>What a channel answered instead of taking a message.</summary>
/// <param name="Status">The HTTP status; 0 where no answer came.</param>
/// <param name="Code">The most precise code in the answer; empty for none.</param>
/// <param name="Message">The channel's words; empty for none.</param>
/// <param name="RetryAfter">How long it asks to wait.</param>
/// <param name="Trace">Its number of the call, for its support.</param>
internal sealed record Refusal(int Status, string Code, string Message, TimeSpan? RetryAfter = null, string? Trace = null);
