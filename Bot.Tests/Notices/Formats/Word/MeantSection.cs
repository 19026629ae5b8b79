namespace Duban.Bot.Tests.Notices.Formats.Word;

/// <summary>A section of a plan that is meant.</summary>
internal sealed record MeantSection(int Number, string Title);
