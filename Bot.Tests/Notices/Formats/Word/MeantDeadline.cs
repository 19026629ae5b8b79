namespace Duban.Bot.Tests.Notices.Formats.Word;

/// <summary>A time of a plan that is meant.</summary>
internal sealed record MeantDeadline(string Text, string? Due);
